package no.bht.casework.rest;

import java.time.Instant;
import java.util.UUID;
import no.bht.casework.domain.proposal.Proposal;

/** A decision that waits for another officer. */
record ProposalResponse(
    UUID id, UUID caseId, String outcome, String content, String proposedBy, Instant proposedAt) {

  static ProposalResponse of(Proposal proposal) {
    return new ProposalResponse(
        proposal.id(),
        proposal.caseId(),
        proposal.outcome(),
        proposal.content(),
        proposal.proposedBy(),
        proposal.proposedAt());
  }
}
