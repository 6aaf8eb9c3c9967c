package no.bht.casework.domain.proposal;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision that one officer proposes, to be confirmed by another (to-personskontroll). Set by the
 * office, not by law.
 *
 * @param outcome code of the proposed decision
 * @param content what is proposed, word for word: another content is another proposal
 * @param proposedBy reference of the officer
 */
public record Proposal(
    UUID id, UUID caseId, String outcome, String content, String proposedBy, Instant proposedAt) {

  /** Whether {@code officer} confirms it by deciding the same. */
  public boolean confirmedBy(String officer, String decided) {
    return !proposedBy.equals(officer) && content.equals(decided);
  }

  /** Reasons may tell of persons: not printed. */
  @Override
  public String toString() {
    return "Proposal[" + id + ", " + outcome + "]";
  }
}
