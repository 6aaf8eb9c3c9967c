package no.bht.platform.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Calculation of time limits (fristberegning). Statute: Courts Act (domstolloven,
 * LOV-1915-08-13-5):
 *
 * <blockquote>
 *
 * § 148. Ved beregning av frister, som er bestemt efter dage, telles ikke den dag med, da fristen
 * begynder at løpe. Derimot medregnes møtedagen eller den dag, da den handling, fristen gjælder,
 * tidligst kan foretages eller senest maa være foretat.
 *
 * <p>Frister, som er bestemt efter uker, maaneder eller aar, ender paa den dag i den sidste uke
 * eller den sidste maaned, som efter sit navn eller sit tal svarer til den dag, da fristen begynder
 * at løpe. Har ikke maaneden dette tal, ender fristen paa den sidste dag i maaneden.
 *
 * <p>§ 149. Ender en frist paa en lørdag, helgedag eller dag som etter lovgivningen er likestilt
 * med helgedag forlenges fristen til den nærmest følgende virkedag.
 *
 * </blockquote>
 *
 * <p>Each method takes the day on which the limit begins to run and gives the last day; the limit
 * ends with that day. Public holidays are those of LOV-1995-02-24-12 § 2 and LOV-1947-04-26-1;
 * Christmas Eve and New Year's Eve are ordinary days.
 */
public final class TimeLimits {
  private static final HolidayManager HOLIDAYS =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

  private TimeLimits() {}

  /** Limits set in days: the start day is not counted. */
  public static LocalDate days(LocalDate start, int days) {
    return nextWorkingDay(start.plusDays(atLeastOne(days)));
  }

  /** Limits set in weeks: end on the weekday on which they began. */
  public static LocalDate weeks(LocalDate start, int weeks) {
    return nextWorkingDay(start.plusWeeks(atLeastOne(weeks)));
  }

  /** Limits set in months: end on the day of the same number, or the month's last day. */
  public static LocalDate months(LocalDate start, int months) {
    return nextWorkingDay(start.plusMonths(atLeastOne(months)));
  }

  /** Limits set in years: end on the same date, or on 28 February where there is no 29th. */
  public static LocalDate years(LocalDate start, int years) {
    return nextWorkingDay(start.plusYears(atLeastOne(years)));
  }

  /** The day itself if it is a working day (virkedag), else the nearest one that follows. */
  public static LocalDate nextWorkingDay(LocalDate day) {
    LocalDate candidate = day;
    while (!isWorkingDay(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** Whether the day is neither a Saturday, a Sunday nor a public holiday. */
  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isPublicHoliday(day);
  }

  /**
   * Whether the day is a public holiday (helgedag) or made equal to one, ordinary Sundays apart.
   */
  static boolean isPublicHoliday(LocalDate day) {
    return HOLIDAYS.isHoliday(day);
  }

  private static int atLeastOne(int length) {
    if (length < 1) {
      throw new IllegalArgumentException("A time limit is at least one unit long");
    }
    return length;
  }
}
