package no.bht.casework.domain.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;

/**
 * An appeal as it came in (klage). Statute: fvl. §§ 29, 30, 32.
 *
 * @param receivedAt when it arrived at the body that decided
 * @param filedBy reference of who filed it, or of the officer who registered it
 * @param handedOverOn the day that counts for the deadline, Europe/Oslo: of arrival when
 *     electronic, of posting when on paper
 * @param deadline last day to appeal
 * @param grounds why
 * @param changeWanted which change the party wants
 */
public record Filing(
    UUID decisionId,
    UUID caseId,
    OrganisationNumber party,
    Instant receivedAt,
    String filedBy,
    LocalDate handedOverOn,
    LocalDate deadline,
    String grounds,
    String changeWanted) {

  /**
   * @throws IllegalArgumentException if the grounds or the change wanted are blank
   */
  public Filing {
    if (grounds.isBlank() || changeWanted.isBlank()) {
      throw new IllegalArgumentException("An appeal says why, and which change is wanted");
    }
  }

  /**
   * @throws ProcedureRefused if the day it was handed over lies before the decision or after its
   *     arrival, or more than a year has passed since the decision was made (fvl. § 31 third
   *     paragraph)
   */
  public static Filing against(
      KeptDecision decision,
      Instant receivedAt,
      String filedBy,
      LocalDate handedOverOn,
      String grounds,
      String changeWanted) {
    LocalDate decidedOn = Oslo.dateOf(decision.decision().decidedAt());
    ProcedureRefused.when(
        handedOverOn.isBefore(decidedOn) || handedOverOn.isAfter(Oslo.dateOf(receivedAt)),
        new ProcedureRefusal.HandedOverOnImpossibleDay(handedOverOn));
    LocalDate afterAYear = decidedOn.plusYears(1);
    ProcedureRefused.when(
        handedOverOn.isAfter(afterAYear), new ProcedureRefusal.AppealOverAYearLate(afterAYear));
    return new Filing(
        decision.decision().id(),
        decision.decision().caseId(),
        decision.decision().party(),
        receivedAt,
        filedBy,
        handedOverOn,
        decision.appealDeadline(),
        grounds,
        changeWanted);
  }

  /** Whether it came within the deadline (rettidig). Statute: fvl. §§ 29, 30. */
  public boolean isInTime() {
    return !handedOverOn.isAfter(deadline);
  }

  /**
   * Until when the party must be told if the decision is to be changed to its detriment: three
   * months after the appeal was received. Statute: fvl. § 34 third paragraph.
   */
  public LocalDate detrimentMessageBy() {
    return TimeLimits.months(Oslo.dateOf(receivedAt), 3);
  }

  /** What the party says may tell of persons: not printed. */
  @Override
  public String toString() {
    return "Filing[" + decisionId + ", " + handedOverOn + "]";
  }
}
