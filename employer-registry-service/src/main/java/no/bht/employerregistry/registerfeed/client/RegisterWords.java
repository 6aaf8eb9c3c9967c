package no.bht.employerregistry.registerfeed.client;

import no.bht.employerregistry.employer.domain.UnitKind;

/** The register's own words: paths, pinned media types, names of lists. */
final class RegisterWords {
  private static final String TYPE = "application/vnd.brreg.enhetsregisteret.";

  private RegisterWords() {}

  static String path(UnitKind unit) {
    return switch (unit) {
      case MAIN -> "enheter";
      case SUB -> "underenheter";
    };
  }

  static String unitType(UnitKind unit) {
    return TYPE + word(unit) + ".v2+json";
  }

  static String bulkType(UnitKind unit) {
    return TYPE + word(unit) + ".v2+gzip;charset=UTF-8";
  }

  static String updateType(UnitKind unit) {
    return TYPE + "oppdatering." + word(unit) + ".v1+json";
  }

  static String listOfUpdates(UnitKind unit) {
    return switch (unit) {
      case MAIN -> "oppdaterteEnheter";
      case SUB -> "oppdaterteUnderenheter";
    };
  }

  private static String word(UnitKind unit) {
    return switch (unit) {
      case MAIN -> "enhet";
      case SUB -> "underenhet";
    };
  }
}
