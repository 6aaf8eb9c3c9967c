package no.bht.employerregistry.affiliation.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the employer the affiliation covers.
 *
 * @param part the part in the employer's own words; null = the whole
 */
public record Coverage(@Nullable String part) {
  public static final Coverage WHOLE = new Coverage(null);

  public boolean isWhole() {
    return part == null;
  }

  /** Whether the two cover something in common: the whole meets everything, a part only itself. */
  public boolean meets(Coverage other) {
    return part == null || other.part == null || key(part).equals(key(other.part));
  }

  private static String key(String part) {
    return part.strip().toLowerCase(Locale.ROOT);
  }
}
