package no.bht.employerregistry.dispensation.domain;

/**
 * Which special reasons are claimed (særlige grunner). Guidance to FOR-2011-12-06-1355 § 1-5, by
 * example and not exhaustive.
 */
public enum SpecialReason {
  /** The risk conditions are absent, and there is a well-documented HSE system; both. */
  RISK_ABSENT_AND_HSE_DOCUMENTED,
  /** An own, specially adapted arrangement. */
  OWN_ARRANGEMENT,
  /** A foreign service that knows Norwegian rules. */
  FOREIGN_SERVICE,
  OTHER
}
