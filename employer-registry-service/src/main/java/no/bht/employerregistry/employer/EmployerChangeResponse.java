package no.bht.employerregistry.employer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record EmployerChangeResponse(
    LocalDate knownOn,
    String organisationNumber,
    String field,
    @Nullable String before,
    @Nullable String after) {}
