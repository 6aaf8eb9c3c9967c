package no.bht.employerregistry.http;

import java.util.Optional;
import java.util.UUID;
import no.bht.platform.http.Cursor;
import no.bht.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** A cursor of a list in the order of its ids. */
public final class UuidCursor {
  private UuidCursor() {}

  /**
   * The id the list goes on after; null at its beginning.
   *
   * @throws ProblemException 400 {@code cursor-invalid} if it was not given out for such a list
   */
  public static @Nullable UUID parse(@Nullable String after) {
    return after == null
        ? null
        : Optional.of(Cursor.parse(after).key())
            .filter(key -> key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            .map(UUID::fromString)
            .orElseThrow(Cursor::invalid);
  }

  public static Cursor of(UUID last) {
    return new Cursor(last.toString());
  }
}
