package no.bht.employerregistry.plan.domain;

/** When health is monitored (letter e). Statute: FOR-2011-12-06-1355 § 13-2 letter e. */
public enum ExaminationGround {
  /** I de tilfeller dette følger av lov eller forskrift. */
  LAW_OR_REGULATION,
  /** Begrunnet ut fra et arbeidshelseperspektiv. */
  OCCUPATIONAL_HEALTH,
  /** Når virksomhetens risikovurdering tilsier det. */
  RISK_ASSESSMENT
}
