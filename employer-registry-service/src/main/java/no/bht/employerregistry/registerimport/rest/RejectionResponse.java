package no.bht.employerregistry.registerimport.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record RejectionResponse(
    long line,
    long record,
    String code,
    @Nullable String field,
    @Nullable String organisationNumber) {}
