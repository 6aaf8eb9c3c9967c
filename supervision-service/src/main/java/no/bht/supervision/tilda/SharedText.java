package no.bht.supervision.tilda;

import no.bht.platform.person.IdentityNumberSearch;
import org.jspecify.annotations.Nullable;

/** A text on its way out: withheld when a national identity number is in it, or nothing is. */
public final class SharedText {
  private SharedText() {}

  /** The text, or nothing. */
  public static @Nullable String of(@Nullable String text) {
    return text == null || text.isBlank() || IdentityNumberSearch.isIn(text) ? null : text;
  }
}
