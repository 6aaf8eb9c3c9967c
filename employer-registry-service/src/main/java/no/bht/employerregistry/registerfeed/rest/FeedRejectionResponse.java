package no.bht.employerregistry.registerfeed.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedRejectionResponse(
    long itemId,
    String code,
    @Nullable String field,
    @Nullable String organisationNumber,
    Instant notedAt) {}
