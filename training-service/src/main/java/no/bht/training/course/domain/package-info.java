/** Courses, their learning objectives and the decision on them; knows nothing of HTTP or tables. */
@NullMarked
package no.bht.training.course.domain;

import org.jspecify.annotations.NullMarked;
