/** That activities were stopped, put into the event log by its contract. */
@NullMarked
package no.bht.supervision.stop.messaging;

import org.jspecify.annotations.NullMarked;
