/** Events of courses in their wire form; translation only. */
@NullMarked
package no.bht.training.course.messaging;

import org.jspecify.annotations.NullMarked;
