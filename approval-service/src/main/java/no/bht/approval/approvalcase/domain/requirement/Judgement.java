package no.bht.approval.approvalcase.domain.requirement;

import java.time.Instant;

/**
 * A case officer's judgement (vurdering) of one requirement.
 *
 * @param judgedBy reference of the officer, no name
 */
public record Judgement(Outcome outcome, String reason, String judgedBy, Instant judgedAt) {

  /** What the officer says. */
  public enum Outcome {
    MET,
    NOT_MET
  }
}
