package no.bht.supervision.coercivefine.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a coercive fine runs (løpende mulkt eller engangsmulkt). Statute: aml. § 18-7. */
public enum FineForm {
  /** Per day. */
  DAY,
  /** Per week: seven days on which it runs. */
  WEEK,
  /** Per month, counted as in domstolloven § 148. */
  MONTH,
  /** A single amount (engangsmulkt). */
  SINGLE;

  /**
   * How often the amount has accrued. A week or month counts once it is completed: in between
   * nothing is owed for it.
   *
   * @param first the first day it runs
   * @param days number of days it has run; not negative
   */
  long times(LocalDate first, long days) {
    return switch (this) {
      case DAY -> days;
      case WEEK -> days / 7;
      case MONTH -> months(first, first.plusDays(days));
      case SINGLE -> days > 0 ? 1 : 0;
    };
  }

  /** Where a month lacks the number of the day, it is completed by its last day. */
  private static long months(LocalDate first, LocalDate next) {
    long whole = ChronoUnit.MONTHS.between(first, next);
    return first.plusMonths(whole + 1).isAfter(next) ? whole : whole + 1;
  }
}
