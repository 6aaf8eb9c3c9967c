package no.bht.supervision.tilda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: one unit, or everything of a month; and which days.
 *
 * @param unit nine digits; {@code null} for all
 * @param firstYear and lastYear: the calendar years that the time asked for touches
 */
record Asked(@Nullable String unit, LocalDate from, LocalDate to, int firstYear, int lastYear) {
  private static final LocalDateTime FIRST = LocalDate.of(1, 1, 1).atStartOfDay();
  private static final LocalDateTime LAST = LocalDate.of(9999, 12, 31).atTime(LocalTime.MAX);

  /**
   * One unit. A day of ours stands for its midnight in UTC, as it is told; both bounds count. A
   * time that ends before it begins touches nothing.
   *
   * @throws ProblemException 400 if a value is not as documented
   */
  static Asked ofUnit(String unit, @Nullable String fromDate, @Nullable String toDate) {
    if (unit.equals("pdf")) {
      throw ProblemException.notFound();
    }
    if (!isUnit(unit)) {
      throw invalid("organisationNumber");
    }
    LocalDateTime first = Moment.orElse("fromDate", fromDate, FIRST);
    LocalDateTime last = Moment.orElse("toDate", toDate, LAST);
    LocalDate from = first.toLocalDate();
    if (!first.equals(from.atStartOfDay())) {
      from = from.plusDays(1);
    }
    int lastYear = first.isAfter(last) ? first.getYear() - 1 : last.getYear();
    return new Asked(unit, from, last.toLocalDate(), first.getYear(), lastYear);
  }

  /**
   * Everything of a month; that of today when neither month nor year is given.
   *
   * @throws ProblemException 400 if a value is not as documented
   */
  static Asked ofMonth(@Nullable String month, @Nullable String year, LocalDate today) {
    YearMonth asked = YearMonth.from(today);
    if (month != null || year != null) {
      if (month == null || !month.matches("0?[1-9]|1[0-2]")) {
        throw invalid("maaned");
      }
      if (year == null || !year.matches("[0-9]{4}")) {
        throw invalid("aar");
      }
      asked = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    }
    return new Asked(null, asked.atDay(1), asked.atEndOfMonth(), asked.getYear(), asked.getYear());
  }

  static boolean isUnit(String text) {
    return text.matches("[0-9]{9}");
  }

  static ProblemException invalid(String name) {
    return ProblemException.of(400, "value-invalid", "A value is not as documented.")
        .withError("/" + name, "value-invalid");
  }
}
