/** What can be done with a course, one verb a class; the transaction. */
@NullMarked
package no.bht.training.course.usecase;

import org.jspecify.annotations.NullMarked;
