package no.bht.casework.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision as it is kept, with its notification.
 *
 * @param notifiedAt when the party was notified (underretning), fvl. § 27
 * @param appealDeadline last day to appeal (klagefrist), Europe/Oslo, fvl. § 29; as extended last
 */
public record KeptDecision(
    Decision decision, Instant notifiedAt, LocalDate appealDeadline, AppealBody appealBody) {

  /** The same decision with more time to appeal. */
  public KeptDecision until(LocalDate extended) {
    return new KeptDecision(decision, notifiedAt, extended, appealBody);
  }
}
