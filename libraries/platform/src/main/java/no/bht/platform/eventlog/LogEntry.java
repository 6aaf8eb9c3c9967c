package no.bht.platform.eventlog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the log before it has its position. */
record LogEntry(
    UUID id,
    String type,
    String subject,
    Instant occurredAt,
    String dataSchema,
    String payload,
    String correlationId,
    String actor,
    String legalBasis,
    boolean isPublic,
    @Nullable String publicBefore,
    @Nullable String publicAfter) {}
