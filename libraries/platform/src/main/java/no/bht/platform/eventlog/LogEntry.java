package no.bht.platform.eventlog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log before it has its position.
 *
 * @param occurredAt a moment as text
 */
record LogEntry(
    UUID id,
    String type,
    String subject,
    String occurredAt,
    String dataSchema,
    String payload,
    String correlationId,
    String actor,
    String legalBasis,
    boolean isPublic,
    @Nullable String publicBefore,
    @Nullable String publicAfter) {}
