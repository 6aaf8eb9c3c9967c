package no.bht.approval.approvalcase.rest;

import java.time.LocalDate;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Days that people live on; others can be written, but neither counted with nor stored. */
final class Days {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private Days() {}

  /**
   * @throws ProblemException 400 {@code date-invalid} outside 1900 to 2200
   */
  static LocalDate within(LocalDate day, String pointer) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw ProblemException.of(400, "date-invalid", "A day from 1900 to 2200.")
          .withError(pointer, "date-invalid");
    }
    return day;
  }

  /**
   * @throws ProblemException 400 {@code date-invalid} outside 1900 to 2200
   */
  static @Nullable LocalDate withinOrNull(@Nullable LocalDate day, String pointer) {
    return day == null ? null : within(day, pointer);
  }
}
