package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import no.bht.casework.domain.Letter;

/** What the party is told of its inspection, in Bokmål. */
public final class InspectionLetters {
  private InspectionLetters() {}

  /** Varsel om tilsyn. */
  public static Letter announcement(LocalDate openedOn) {
    return new Letter(
        "INSPECTION_ANNOUNCED",
        "Varsel om tilsyn",
        "Arbeidstilsynet varslet %s at vi skal føre tilsyn med virksomheten.".formatted(openedOn));
  }

  /**
   * Tilsynsrapport; a copy is for the safety representative. Statute: aml. § 18-4 third paragraph.
   */
  public static Letter report(String report) {
    return new Letter(
        "INSPECTION_REPORT",
        "Tilsynsrapport",
        report + "\n\nKopi av rapporten skal gis til verneombudet (arbeidsmiljøloven § 18-4).");
  }
}
