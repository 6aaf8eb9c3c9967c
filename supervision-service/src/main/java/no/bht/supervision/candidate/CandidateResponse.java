package no.bht.supervision.candidate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * @param score of the day it was scored on, whatever day is asked for; see the ranking
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CandidateResponse(
    OrganisationNumber employer,
    CandidateReason reason,
    LocalDate since,
    LocalDate obligedSince,
    @Nullable OrganisationNumber provider,
    @Nullable UUID affiliationId,
    @Nullable LocalDate affiliatedFrom,
    @Nullable LocalDate affiliationLastDay,
    @Nullable LocalDate approvalEndedOn,
    @Nullable BigDecimal score,
    @Nullable LocalDate scoredOn,
    @Nullable Integer weightsVersion) {}
