package no.bht.supervision.statistics;

import java.time.LocalDate;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.http.QueryValues;
import org.jspecify.annotations.Nullable;

/**
 * Days that are counted.
 *
 * @param from the first
 * @param to the last
 */
record Period(LocalDate from, LocalDate to) {
  static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  /**
   * The period asked for; the running year where nothing is said.
   *
   * @throws ProblemException 400 if it is no period, or outside 1900 to 2999
   */
  static Period of(@Nullable String from, @Nullable String to, LocalDate today) {
    LocalDate first = QueryValues.day("from", from, today.withDayOfYear(1));
    LocalDate last = QueryValues.day("to", to, first.withMonth(12).withDayOfMonth(31));
    require(!first.isBefore(FIRST) && !first.isAfter(LAST), "from");
    require(!last.isBefore(first) && !last.isAfter(LAST), "to");
    return new Period(first, last);
  }

  private static void require(boolean good, String name) {
    if (!good) {
      throw ProblemException.of(400, "value-invalid", "A query value is not as documented.")
          .withError("/" + name, "value-invalid");
    }
  }

  /** Periods that overlap would tell of days by their difference; whole years never do. */
  boolean isWholeYear() {
    return from.getYear() == to.getYear()
        && from.getDayOfYear() == 1
        && to.getDayOfYear() == to.lengthOfYear();
  }
}
