package no.bht.employerregistry.employer.domain;

import java.util.Set;

/** Main unit or sub-unit of the national register (Enhetsregisteret). */
public enum UnitKind {
  /** Main unit (hovedenhet). */
  MAIN,
  /** Sub-unit (underenhet): where the work is done. */
  SUB;

  private static final Set<String> FORMS_OF_SUB_UNITS = Set.of("BEDR", "AAFY");

  /** The kind of a unit of the organisation form (organisasjonsform) {@code code}. */
  public static UnitKind ofForm(String code) {
    return FORMS_OF_SUB_UNITS.contains(code) ? SUB : MAIN;
  }
}
