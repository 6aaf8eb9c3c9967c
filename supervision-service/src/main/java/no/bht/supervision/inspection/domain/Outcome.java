package no.bht.supervision.inspection.domain;

/** Result of one control point (resultat per kontrollpunkt). */
public enum Outcome {
  /** Controlled and in order (i orden). */
  IN_ORDER,
  /** Controlled and in breach (brudd). */
  BREACH,
  /** Not controlled (ikke kontrollert); no answer where the point is mandatory. */
  NOT_CONTROLLED,
  /** Does not apply to this party (ikke aktuelt). */
  NOT_APPLICABLE;

  /** Whether the point was controlled at all; only then must it apply to the party. */
  public boolean controlled() {
    return this == IN_ORDER || this == BREACH;
  }
}
