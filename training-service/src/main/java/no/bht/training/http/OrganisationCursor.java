package no.bht.training.http;

import no.bht.platform.http.Cursor;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Cursor of a list that is sorted by organisation number. */
public final class OrganisationCursor {
  private OrganisationCursor() {}

  /** The number after which the page begins; empty for the first page. */
  public static String parse(@Nullable String after) {
    if (after == null || after.isBlank()) {
      return "";
    }
    String key = Cursor.parse(after).key();
    if (!key.matches("[0-9]{9}")) {
      throw Cursor.invalid();
    }
    return key;
  }

  /** The cursor of the page after a row with this number. */
  public static Cursor of(OrganisationNumber number) {
    return new Cursor(number.value());
  }
}
