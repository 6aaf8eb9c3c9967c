package no.bht.supervision.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import no.bht.platform.http.Cursor;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads query values; a value of another form is 400 with its name, never 404. */
public final class QueryValues {
  private static final int LAST_YEAR = 9999;

  private QueryValues() {}

  /** A day as {@code yyyy-MM-dd}, or {@code otherwise} if it is left out. */
  public static LocalDate day(String name, @Nullable String text, LocalDate otherwise) {
    try {
      LocalDate day = text == null ? otherwise : LocalDate.parse(text);
      if (day.getYear() < 0 || day.getYear() > LAST_YEAR) {
        throw invalid(name);
      }
      return day;
    } catch (DateTimeParseException e) {
      throw invalid(name);
    }
  }

  /** A day as {@code yyyy-MM-dd} of this century or the next, or none if it is left out. */
  public static @Nullable LocalDate dayOrNull(String name, @Nullable String text) {
    try {
      return text == null ? null : Near.day(LocalDate.parse(text), "/" + name);
    } catch (DateTimeParseException e) {
      throw invalid(name);
    }
  }

  /** A constant of {@code type}, or none if it is left out. */
  public static <E extends Enum<E>> @Nullable E constant(
      String name, @Nullable String text, Class<E> type) {
    try {
      return text == null ? null : Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      throw invalid(name);
    }
  }

  /** {@code true} or {@code false}; false if it is left out. */
  public static boolean flag(String name, @Nullable String text) {
    return switch (text) {
      case null -> false;
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(name);
    };
  }

  /** A whole number of at most nine digits, or none if it is left out. */
  public static @Nullable Integer number(String name, @Nullable String text) {
    if (text == null) {
      return null;
    }
    if (!text.matches("[0-9]{1,9}")) {
      throw invalid(name);
    }
    return Integer.valueOf(text);
  }

  /** An id, or none if it is left out. */
  public static @Nullable UUID id(String name, @Nullable String text) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw invalid(name);
    }
  }

  /** The id a page goes on after, or none for the first page. */
  public static @Nullable UUID idAfter(@Nullable String cursor) {
    return Cursor.idAfter(cursor);
  }

  /** The answer to a value of another form. */
  public static ProblemException invalid(String name) {
    return ProblemException.of(400, "value-invalid", "A query value is not as documented.")
        .withError("/" + name, "value-invalid");
  }
}
