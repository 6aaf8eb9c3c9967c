package no.bht.supervision.violationfee.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds the payment of a fee up.
 *
 * @param until its last day as decided; {@code null} where none is
 * @param to the day it was over; {@code null} as long as it runs
 */
public record Hold(
    Ground ground, LocalDate from, @Nullable LocalDate until, @Nullable LocalDate to) {

  /** What it is. */
  public enum Ground {
    /** A lawsuit (søksmål) against the decision. Statute: aml. § 18-10 third paragraph. */
    LAWSUIT,
    /** Deferred enforcement (utsatt iverksetting). Statute: fvl. § 42. */
    DEFERRAL
  }

  boolean runs() {
    return to == null;
  }

  boolean runs(Ground asked) {
    return ground == asked && runs();
  }

  /** It was over the day after its last one, however late that is seen. */
  Hold endedOn(LocalDate day) {
    return new Hold(
        ground, from, until, until != null && day.isAfter(until) ? until.plusDays(1) : day);
  }
}
