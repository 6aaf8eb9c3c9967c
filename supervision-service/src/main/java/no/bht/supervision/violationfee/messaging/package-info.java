/** Violation fees as they are told, and the sweep that finds those that are overdue. */
@NullMarked
package no.bht.supervision.violationfee.messaging;

import org.jspecify.annotations.NullMarked;
