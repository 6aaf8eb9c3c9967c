package no.bht.supervision.violationfee.domain;

/**
 * A day whose rule, or whose G, may apply. Which one does for an older violation is not settled in
 * law: the case officer chooses with a reason.
 */
public enum CeilingBasis {
  DATE_OF_VIOLATION,
  DATE_OF_CESSATION,
  DATE_OF_DECISION
}
