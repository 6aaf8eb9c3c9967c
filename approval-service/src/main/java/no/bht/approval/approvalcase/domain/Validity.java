package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;

/**
 * Period of an approval (gyldighetstid), whole days, both ends included. Statute:
 * FOR-2011-12-06-1360 § 2-5 second paragraph:
 *
 * <blockquote>
 *
 * Arbeidstilsynet gir godkjenning for en periode på fem år.
 *
 * </blockquote>
 */
public record Validity(LocalDate from, LocalDate to) {

  /**
   * @throws IllegalArgumentException if the period ends before it begins
   */
  public Validity {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends before it begins");
    }
  }

  /**
   * The period of so many years that begins with the day: its last day is the one before the same
   * date, so that from 9 March 2026 five years end with 8 March 2031. From 29 February they end
   * with 28 February where that year has no 29th: never a day less than the years.
   */
  public static Validity ofYears(LocalDate from, int years) {
    LocalDate anniversary = from.plusYears(years);
    boolean sameDate = anniversary.getDayOfMonth() == from.getDayOfMonth();
    return new Validity(from, sameDate ? anniversary.minusDays(1) : anniversary);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The first day that is no longer within the period. */
  public LocalDate dayAfter() {
    return to.plusDays(1);
  }
}
