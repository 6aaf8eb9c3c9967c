package no.bht.platform.eventlog.relay;

import java.time.Instant;

/** What is sent of an entry of the log. */
record LogRow(
    long position,
    String id,
    String type,
    String subject,
    Instant occurredAt,
    String dataSchema,
    String payload,
    String correlationId) {}
