package no.bht.supervision.order.domain;

import java.time.Instant;
import java.time.LocalDate;
import no.bht.casework.domain.Reasons;

/**
 * The decision (vedtak) that issued an order. Statute: aml. § 18-6 second paragraph, fvl. §§ 23-25.
 *
 * @param deadline last day to comply, Europe/Oslo; a working day
 * @param deadlineAskedFor the day the inspector set; earlier than {@code deadline} exactly when it
 *     fell on a Saturday or public holiday (domstolloven § 149)
 * @param appealDeadline last day to appeal (klagefrist). Statute: fvl. § 29,
 *     eForvaltningsforskriften § 11 second paragraph
 * @param unionRepresentativesInformedAt when the notice for the union representatives
 *     (tillitsvalgte) was made available. Statute: aml. § 18-6 eighth paragraph
 */
public record OrderDecision(
    Reasons reasons,
    LocalDate deadline,
    LocalDate deadlineAskedFor,
    String decidedBy,
    Instant decidedAt,
    LocalDate appealDeadline,
    Instant unionRepresentativesInformedAt) {
  /** Its code in the procedure: what notices, decisions and appeals are about. */
  public static final String OUTCOME = "ORDER_ISSUED";

  OrderDecision withAppealDeadline(LocalDate day) {
    return new OrderDecision(
        reasons,
        deadline,
        deadlineAskedFor,
        decidedBy,
        decidedAt,
        day,
        unionRepresentativesInformedAt);
  }
}
