package no.bht.platform.eventlog;

import org.jspecify.annotations.Nullable;

/**
 * What the public change feed shows of an event: the values before and after it. No personal data.
 *
 * @param before {@code null} if there was nothing before
 * @param after {@code null} if nothing is left (a tombstone)
 */
public record PublicChange(@Nullable Object before, @Nullable Object after) {}
