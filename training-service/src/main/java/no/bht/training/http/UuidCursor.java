package no.bht.training.http;

import java.util.UUID;
import no.bht.platform.http.Cursor;
import org.jspecify.annotations.Nullable;

/** Cursor of a list that is sorted by id. */
public final class UuidCursor {
  private UuidCursor() {}

  /** The id after which the page begins; null for the first page. */
  public static @Nullable UUID parse(@Nullable String after) {
    if (after == null || after.isBlank()) {
      return null;
    }
    String key = Cursor.parse(after).key();
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException e) {
      throw Cursor.invalid();
    }
  }

  /** The cursor of the page after a row with this id. */
  public static Cursor of(UUID id) {
    return new Cursor(id.toString());
  }
}
