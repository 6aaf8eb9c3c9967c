package no.bht.employerregistry.registerimport.domain;

import org.jspecify.annotations.Nullable;

/**
 * A record that was not loaded.
 *
 * @param field the field as the register names it
 * @param organisationNumber the record's number, when that could be read
 */
public record Rejection(
    long line,
    long ordinal,
    RejectionCode code,
    @Nullable String field,
    @Nullable String organisationNumber) {}
