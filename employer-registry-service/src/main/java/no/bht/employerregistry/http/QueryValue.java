package no.bht.employerregistry.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; JAX-RS would answer 404 to a value that it cannot read. */
public final class QueryValue {
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9998-12-31T23:59:59Z");

  private QueryValue() {}

  /**
   * @throws ProblemException 400 if it is no day of the years 1 to 9999
   */
  public static Optional<LocalDate> date(String name, @Nullable String text) {
    try {
      Optional<LocalDate> day = given(text).map(LocalDate::parse);
      if (day.filter(it -> it.getYear() < 1 || it.getYear() > 9999).isPresent()) {
        throw invalid(name);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw invalid(name);
    }
  }

  /**
   * @throws ProblemException 400 if it is no moment in UTC, or none of the years 1900 to 9998
   */
  public static Optional<Instant> moment(String name, @Nullable String text) {
    try {
      Optional<Instant> moment = given(text).map(Instant::parse);
      if (moment.filter(at -> at.isBefore(EARLIEST) || at.isAfter(LATEST)).isPresent()) {
        throw invalid(name);
      }
      return moment;
    } catch (DateTimeParseException e) {
      throw invalid(name);
    }
  }

  /**
   * @throws ProblemException 400 if it is none of the constants
   */
  public static <E extends Enum<E>> Optional<E> choice(
      Class<E> type, String name, @Nullable String text) {
    return given(text)
        .map(
            wanted ->
                Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(wanted))
                    .findAny()
                    .orElseThrow(() -> invalid(name)));
  }

  /**
   * @throws ProblemException 400 if it is neither true nor false
   */
  public static Optional<Boolean> flag(String name, @Nullable String text) {
    return given(text)
        .map(
            wanted ->
                switch (wanted) {
                  case "true" -> true;
                  case "false" -> false;
                  default -> throw invalid(name);
                });
  }

  /** The answer to a parameter that is needed and not there. */
  public static ProblemException missing(String name) {
    return ProblemException.of(400, "validation-failed", "A query parameter is missing.")
        .withError("/" + name, "required");
  }

  /** The answer to a parameter that cannot be read. */
  public static ProblemException invalid(String name) {
    return ProblemException.of(400, "value-invalid", "A query parameter is not as documented.")
        .withError("/" + name, "value-invalid");
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isEmpty());
  }
}
