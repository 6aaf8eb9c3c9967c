package no.bht.training.statistics;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** The months that are asked for, both included; the last twelve if none are. */
record Months(YearMonth from, YearMonth to) {
  private static final int MOST = 120;
  private static final String CODE = "month-invalid";

  /**
   * @throws ProblemException 400 {@code month-invalid}
   */
  static Months parse(@Nullable String from, @Nullable String to, InstantSource clock) {
    YearMonth last = month(to, YearMonth.from(Oslo.today(clock)), "/to");
    YearMonth first = month(from, last.minusMonths(11), "/from");
    if (first.isAfter(last) || first.until(last, ChronoUnit.MONTHS) >= MOST) {
      throw invalid("/from");
    }
    return new Months(first, last);
  }

  private static YearMonth month(@Nullable String text, YearMonth otherwise, String pointer) {
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    try {
      YearMonth month = YearMonth.parse(text);
      if (month.getYear() >= 1900 && month.getYear() <= 2999) {
        return month;
      }
    } catch (DateTimeException e) {
      throw invalid(pointer);
    }
    throw invalid(pointer);
  }

  private static ProblemException invalid(String pointer) {
    return ProblemException.of(
            400, CODE, "A month is written as 2026-03; from is not after to, ten years at most.")
        .withError(pointer, CODE);
  }
}
