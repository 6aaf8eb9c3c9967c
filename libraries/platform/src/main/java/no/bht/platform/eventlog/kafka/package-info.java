/**
 * What relay and inbox share of Kafka: topics, producers that lose nothing, and the headers of a
 * CloudEvent.
 */
@NullMarked
package no.bht.platform.eventlog.kafka;

import org.jspecify.annotations.NullMarked;
