package no.bht.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;

/**
 * Time to appeal (klagefrist): three weeks from when the notification reached the party. Statute:
 * fvl. § 29 first paragraph, counted by domstolloven §§ 148 and 149 (fvl. § 30).
 */
public final class AppealPeriod {
  /** Weeks, by the day from which they apply; another act brings another line. */
  private static final NavigableMap<LocalDate, Integer> WEEKS = new TreeMap<>();

  static {
    WEEKS.put(LocalDate.MIN, 3);
  }

  private AppealPeriod() {}

  /**
   * The last day to appeal a decision.
   *
   * @param start the day on which it was available and notice of it had been sent, Europe/Oslo
   */
  public static LocalDate lastDay(LocalDate start) {
    return TimeLimits.weeks(start, WEEKS.floorEntry(start).getValue());
  }

  /**
   * The last day to appeal a decision served digitally: the time begins to run when it is available
   * and notice has been sent, whichever came later; not when it is opened, and a second notice
   * changes nothing. Statute: eForvaltningsforskriften § 11 second paragraph.
   */
  public static LocalDate lastDay(Instant madeAvailableAt, Instant noticeSentAt) {
    return lastDay(
        Oslo.dateOf(madeAvailableAt.isAfter(noticeSentAt) ? madeAvailableAt : noticeSentAt));
  }
}
