package no.bht.training.completion.rest;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.completion.domain.CompletionClaims;

record WaitingClaimResponse(
    UUID claimId,
    UUID memberId,
    String reference,
    UUID courseId,
    LocalDate completedOn,
    LocalDate claimedOn) {

  static WaitingClaimResponse of(CompletionClaims.WaitingClaim waiting) {
    return new WaitingClaimResponse(
        waiting.claim().id().value(),
        waiting.member(),
        waiting.reference(),
        waiting.claim().course().value(),
        waiting.claim().completedOn(),
        waiting.claim().claimedOn());
  }
}
