package no.bht.supervision.tilda;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the organisation form (organisasjonsform) of an inspected unit and of its main
 * unit. A sub-unit has a form of its own that hides a sole proprietor behind it; so the main unit
 * decides.
 *
 * @param own form of the unit itself, as last heard
 * @param main form of its main unit, as last heard
 * @param atOpening form of the party on the day the inspection was opened
 */
record OrganisationForms(@Nullable String own, @Nullable String main, @Nullable String atOpening) {
  private static final String SOLE_PROPRIETOR = "ENK";
  private static final Set<String> OF_SUB_UNITS = Set.of("BEDR", "AAFY");

  /** Whether it may be a sole proprietor: it is said to be one, or no main unit's form is known. */
  boolean mayBeSoleProprietor() {
    List<String> known =
        Stream.of(main, own, atOpening)
            .filter(Objects::nonNull)
            .filter(form -> !OF_SUB_UNITS.contains(form))
            .toList();
    return known.isEmpty() || known.contains(SOLE_PROPRIETOR);
  }
}
