package no.bht.training.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A day as a query parameter. */
public final class Day {
  private static final String CODE = "date-invalid";

  private Day() {}

  /**
   * The day; null if none is given.
   *
   * @throws ProblemException 400 {@code date-invalid}
   */
  public static @Nullable LocalDate parse(@Nullable String text, String pointer) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() < 1900 || day.getYear() > 2999) {
        throw invalid(pointer);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw invalid(pointer);
    }
  }

  private static ProblemException invalid(String pointer) {
    return ProblemException.of(400, CODE, "A date is written as 2026-03-09, from 1900 to 2999.")
        .withError(pointer, CODE);
  }
}
