package no.bht.casework.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Notification of a decision (underretning) and what follows from its moment. Statute: fvl. § 27,
 * eForvaltningsforskriften §§ 8 and 11.
 *
 * @param madeAvailableAt when the party could read it
 * @param noticeSentAt when the party was told that it is there (varsel)
 */
public record Notification(Instant madeAvailableAt, Instant noticeSentAt, AppealBody appealBody) {
  /** Last day to appeal (klagefrist), Europe/Oslo. */
  public LocalDate appealDeadline() {
    return AppealPeriod.lastDay(madeAvailableAt, noticeSentAt);
  }
}
