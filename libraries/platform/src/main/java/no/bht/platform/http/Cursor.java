package no.bht.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on: the key of the last row seen, opaque to the caller.
 *
 * @param key the row's sort key; several columns are joined by {@link #of}
 */
public record Cursor(String key) {
  private static final String SEPARATOR = "\u001f";
  private static final int DAY = "2026-01-01".length();
  private static final String CODE = "cursor-invalid";

  /** A cursor on a sort key of several columns. */
  public static Cursor of(String... columns) {
    return new Cursor(String.join(SEPARATOR, columns));
  }

  /**
   * Reads a cursor that was given out. None holds the character NUL, which no database takes.
   *
   * @throws ProblemException 400 {@code cursor-invalid} if it was not
   */
  public static Cursor parse(String encoded) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(encoded);
      String key = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (key.indexOf('\0') >= 0) {
        throw invalid();
      }
      return new Cursor(key);
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw invalid();
    }
  }

  /** The id the list goes on after; null at its beginning. */
  public static @Nullable UUID idAfter(@Nullable String encoded) {
    return encoded == null ? null : parse(encoded).as(UUID::fromString);
  }

  /** A cursor of a list in the order of its ids. */
  public static Cursor of(UUID last) {
    return new Cursor(last.toString());
  }

  /**
   * What the key says.
   *
   * @throws ProblemException 400 {@code cursor-invalid} if it was made for another list
   */
  public <T> T as(Function<String, T> read) {
    try {
      return read.apply(key);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw invalid();
    }
  }

  /** A day as the key; of four digits' year, as a database holds it. */
  public LocalDate day() {
    if (key.length() != DAY) {
      throw invalid();
    }
    return as(LocalDate::parse);
  }

  public String encoded() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The columns the cursor was made of.
   *
   * @throws ProblemException 400 {@code cursor-invalid} if it was made for another list
   */
  public List<String> columns(int expected) {
    List<String> columns = List.of(key.split(SEPARATOR, -1));
    if (columns.size() != expected) {
      throw invalid();
    }
    return columns;
  }

  /** The answer to a cursor that belongs to another list. */
  public static ProblemException invalid() {
    return ProblemException.of(400, CODE, "This cursor was not given out for this list.")
        .withError("/after", CODE);
  }
}
