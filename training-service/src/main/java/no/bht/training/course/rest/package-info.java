/** Courses over HTTP; translation only. */
@NullMarked
package no.bht.training.course.rest;

import org.jspecify.annotations.NullMarked;
