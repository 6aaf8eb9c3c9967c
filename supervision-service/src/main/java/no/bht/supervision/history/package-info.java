/**
 * Inspections of the time before this system, handed in by the office one by one. They are counted
 * with the others and nothing follows from them: no event, no letter, no deadline.
 */
@NullMarked
package no.bht.supervision.history;

import org.jspecify.annotations.NullMarked;
