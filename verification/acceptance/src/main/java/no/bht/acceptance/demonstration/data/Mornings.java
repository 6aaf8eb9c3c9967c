package no.bht.acceptance.demonstration.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days on which the past is played: two a month, from the month after the rules of 2023 came
 * into force. A step is a place in this list.
 */
public final class Mornings {
  private static final YearMonth FIRST_MONTH = YearMonth.of(2023, 2);
  private static final int MONTHS = 47;
  private static final List<LocalDate> ALL = make();

  private Mornings() {}

  /** All of them; those that are not yet past are not played. */
  public static List<LocalDate> all() {
    return ALL;
  }

  /** The day of a step. */
  public static LocalDate day(int step) {
    return ALL.get(step);
  }

  /** The first step on or after the day. */
  static int stepOn(LocalDate day) {
    return (int) ALL.stream().filter(morning -> morning.isBefore(day)).count();
  }

  static int last() {
    return ALL.size() - 1;
  }

  private static List<LocalDate> make() {
    Chance chance = Chance.of("mornings");
    return IntStream.range(0, MONTHS)
        .mapToObj(FIRST_MONTH::plusMonths)
        .flatMap(
            month ->
                Stream.of(
                    workday(month.atDay(chance.between(2, 7))),
                    workday(month.atDay(chance.between(16, 21)))))
        .toList();
  }

  /** The day itself, or the Monday after a weekend. */
  private static LocalDate workday(LocalDate day) {
    int beyondFriday = day.getDayOfWeek().getValue() - 5;
    return beyondFriday > 0 ? day.plusDays(3L - beyondFriday) : day;
  }
}
