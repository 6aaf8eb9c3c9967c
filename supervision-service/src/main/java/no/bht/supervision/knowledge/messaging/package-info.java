/**
 * Keeps own copies of what other services announce, and the days on which an obliged employer is
 * uncovered. Decides nothing.
 */
@NullMarked
package no.bht.supervision.knowledge.messaging;

import org.jspecify.annotations.NullMarked;
