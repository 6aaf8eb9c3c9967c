package no.bht.employerregistry.affiliation.domain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the employer the affiliation covers; neither words nor units = the whole.
 *
 * @param part the part in the employer's own words
 * @param units numbers of the sub-units (underenheter) covered, in their order
 */
public record Coverage(@Nullable String part, List<String> units) {
  public static final Coverage WHOLE = new Coverage(null, List.of());

  public Coverage {
    units = units.stream().distinct().sorted().toList();
  }

  public Coverage(@Nullable String part) {
    this(part, List.of());
  }

  public static Coverage of(@Nullable String part, Set<OrganisationNumber> units) {
    return new Coverage(part, units.stream().map(OrganisationNumber::value).toList());
  }

  public boolean isWhole() {
    return part == null && units.isEmpty();
  }

  /**
   * Whether the two cover something in common: the whole meets everything, words only the same
   * words, units the same units.
   */
  public boolean meets(Coverage other) {
    boolean sameUnit = units.stream().anyMatch(other.units::contains);
    boolean sameWords = part != null && Objects.equals(words(), other.words());
    return isWhole() || other.isWhole() || sameUnit || sameWords;
  }

  /** Whether both name exactly the same. */
  public boolean isSameAs(Coverage other) {
    return comparable().equals(other.comparable());
  }

  /** As it is compared: spaces around the words and capital letters do not count. */
  Coverage comparable() {
    return new Coverage(words(), units);
  }

  private @Nullable String words() {
    return part == null ? null : part.strip().toLowerCase(Locale.ROOT);
  }
}
