package no.bht.employerregistry.coverage;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** How far the days of a series are apart. */
enum Step {
  DAY(Period.ofDays(1)),
  WEEK(Period.ofWeeks(1)),
  MONTH(Period.ofMonths(1)),
  QUARTER(Period.ofMonths(3)),
  YEAR(Period.ofYears(1));

  /** The most days of a series. */
  static final int MOST = 60;

  private final Period period;

  Step(Period period) {
    this.period = period;
  }

  /** The days from the first to the last, counted from the first; one more than allowed at most. */
  List<LocalDate> days(LocalDate first, LocalDate last) {
    return Stream.iterate(0, n -> n + 1)
        .map(n -> first.plus(period.multipliedBy(n)))
        .takeWhile(day -> !day.isAfter(last))
        .limit(MOST + 1L)
        .toList();
  }
}
