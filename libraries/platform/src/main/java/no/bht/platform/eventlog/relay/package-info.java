/**
 * Sends the event log to Kafka in the order of its positions: at least once, each key in order, no
 * late commit skipped. It never makes a writer wait.
 */
@NullMarked
package no.bht.platform.eventlog.relay;

import org.jspecify.annotations.NullMarked;
