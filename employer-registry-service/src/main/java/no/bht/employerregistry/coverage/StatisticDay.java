package no.bht.employerregistry.coverage;

import java.time.LocalDate;
import no.bht.employerregistry.http.QueryValue;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A day that numbers are asked for. */
final class StatisticDay {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  private StatisticDay() {}

  /**
   * @throws ProblemException 400 if it is no day, or outside 2000 to 2099
   */
  static LocalDate parse(String name, @Nullable String text, LocalDate today) {
    LocalDate day = QueryValue.date(name, text).orElse(today);
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw QueryValue.invalid(name);
    }
    return day;
  }
}
