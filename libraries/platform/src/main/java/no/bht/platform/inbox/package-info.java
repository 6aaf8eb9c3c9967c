/**
 * Receives the events of other services: one effect per event, transient faults retried, poison put
 * aside where an operator can replay it.
 */
@NullMarked
package no.bht.platform.inbox;

import org.jspecify.annotations.NullMarked;
