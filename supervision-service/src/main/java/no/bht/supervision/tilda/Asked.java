package no.bht.supervision.tilda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: one unit, or everything of a month; and which days.
 *
 * @param unit nine digits; {@code null} for all
 */
record Asked(@Nullable String unit, LocalDate from, LocalDate to) {
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /**
   * One unit. A day of ours stands for its midnight in UTC, as it is told; both bounds count.
   *
   * @throws ProblemException 400 if a value is not as documented
   */
  static Asked ofUnit(String unit, @Nullable String fromDate, @Nullable String toDate) {
    if (unit.equals("pdf")) {
      throw ProblemException.notFound();
    }
    if (!unit.matches("[0-9]{9}")) {
      throw invalid("organisationNumber");
    }
    LocalDateTime first = Moment.orElse("fromDate", fromDate, FIRST.atStartOfDay());
    LocalDate from = first.toLocalDate();
    if (!first.equals(from.atStartOfDay())) {
      from = from.plusDays(1);
    }
    LocalDate to = Moment.orElse("toDate", toDate, LAST.atStartOfDay()).toLocalDate();
    return new Asked(unit, from, to);
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
    return new Asked(null, asked.atDay(1), asked.atEndOfMonth());
  }

  static ProblemException invalid(String name) {
    return ProblemException.of(400, "value-invalid", "A value is not as documented.")
        .withError("/" + name, "value-invalid");
  }
}
