package no.bht.supervision.violationfee.domain;

import java.time.LocalDate;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What another body was asked before the decision, and what it answered (samordning av sanksjoner).
 * Statute: fvl. § 47. Entries are only added.
 *
 * @param askedOn the day it was asked
 * @param answeredOn the day it answered; {@code null} until it has
 * @param answer what it answered; {@code null} until it has
 * @param note what more there is to say, for instance the name of another body or a reference
 */
public record Coordination(
    Body body,
    LocalDate askedOn,
    @Nullable LocalDate answeredOn,
    @Nullable Answer answer,
    @Nullable String note) {

  /** Who was asked. */
  public enum Body {
    /** Påtalemyndigheten. */
    PROSECUTING_AUTHORITY,
    /** Another body that may impose a sanction. */
    OTHER
  }

  /** What it answered. */
  public enum Answer {
    /** No criminal case; the fee may be imposed. */
    NO_CRIMINAL_CASE,
    /** A criminal case is followed beside the fee. */
    CRIMINAL_CASE_BESIDE,
    /** A criminal case is followed in the place of the fee. */
    CRIMINAL_CASE_INSTEAD,
    /** A standing agreement covers such cases. */
    STANDING_AGREEMENT
  }

  /**
   * @throws CommandRefused if it was asked in the future, or answered before it was asked
   */
  void check(LocalDate today) {
    CommandRefused.when(
        askedOn.isAfter(today)
            || (answeredOn != null && (answeredOn.isBefore(askedOn) || answeredOn.isAfter(today))),
        new Refusal.CoordinationDaysImpossible());
  }

  /** What is noted may tell of persons: not printed. */
  @Override
  public String toString() {
    return "Coordination[" + body + ", " + answer + "]";
  }
}
