package no.bht.supervision.candidate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

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
    @Nullable LocalDate approvalEndedOn) {}
