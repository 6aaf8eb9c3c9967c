package no.bht.supervision.customerreport;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * A provider's word on one customer in one year.
 *
 * @param number 1, and one more each time something else is said; earlier ones stay
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerReport(
    UUID id,
    OrganisationNumber provider,
    int number,
    @JsonUnwrapped CustomerFacts facts,
    Instant reportedAt) {}
