/** Courses in tables and learning objectives in a data file; translation only. */
@NullMarked
package no.bht.training.course.persistence;

import org.jspecify.annotations.NullMarked;
