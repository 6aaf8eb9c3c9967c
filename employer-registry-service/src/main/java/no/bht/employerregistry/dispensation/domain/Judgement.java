package no.bht.employerregistry.dispensation.domain;

import java.time.Instant;

/**
 * What an officer finds of one condition (vurdering). Statute: fvl. § 25.
 *
 * @param judgedBy reference of the officer, no name
 */
public record Judgement(boolean met, String reason, String judgedBy, Instant judgedAt) {

  /**
   * @throws IllegalArgumentException if the reason is blank
   */
  public Judgement {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A condition is judged with a reason");
    }
  }

  /** Reasons may tell of persons: not printed. */
  @Override
  public String toString() {
    return "Judgement[" + met + "]";
  }
}
