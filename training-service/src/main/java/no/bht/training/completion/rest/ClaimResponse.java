package no.bht.training.completion.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.completion.domain.CompletionClaim;
import no.bht.training.completion.domain.CompletionId;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimResponse(
    UUID claimId,
    UUID courseId,
    LocalDate completedOn,
    LocalDate claimedOn,
    @Nullable UUID completionId) {

  static ClaimResponse of(CompletionClaim claim) {
    CompletionId confirmedAs = claim.confirmedAs();
    return new ClaimResponse(
        claim.id().value(),
        claim.course().value(),
        claim.completedOn(),
        claim.claimedOn(),
        confirmedAs == null ? null : confirmedAs.value());
  }
}
