package no.bht.platform.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import no.bht.platform.problem.ProblemException;

/**
 * Where a list goes on: the key of the last row seen, opaque to the caller.
 *
 * @param key the row's sort key; several columns are joined by {@link #of}
 */
public record Cursor(String key) {
  private static final String SEPARATOR = "\u001f";
  private static final String CODE = "cursor-invalid";

  /** A cursor on a sort key of several columns. */
  public static Cursor of(String... columns) {
    return new Cursor(String.join(SEPARATOR, columns));
  }

  /**
   * Reads a cursor that was given out.
   *
   * @throws ProblemException 400 {@code cursor-invalid} if it was not
   */
  public static Cursor parse(String encoded) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(encoded);
      return new Cursor(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw invalid();
    }
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
