package no.bht.employerregistry.dispensation.domain;

/**
 * The conditions of a dispensation (vilkår for dispensasjon); all three are needed. Statute:
 * FOR-2011-12-06-1355 § 1-5:
 *
 * <blockquote>
 *
 * Arbeidstilsynet, Havindustritilsynet og Luftfartstilsynet kan på sine områder gi dispensasjon fra
 * forskriften dersom det foreligger særlige grunner, det er sikkerhets- og helsemessig forsvarlig,
 * og det ikke strider mot EØS-avtalen.
 *
 * </blockquote>
 */
public enum Condition {
  /** Særlige grunner. */
  SPECIAL_REASONS,
  /** Sikkerhets- og helsemessig forsvarlig. */
  SAFE_FOR_HEALTH_AND_SAFETY,
  /** Strider ikke mot EØS-avtalen. */
  NOT_CONTRARY_TO_EEA_AGREEMENT
}
