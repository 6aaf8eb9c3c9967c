package no.bht.employerregistry.dispensation.domain;

/** Why a dispensation is no longer in force. */
public enum EndReason {
  /** Its period is over. */
  EXPIRED,
  /** Withdrawn by the authority. */
  REVOKED,
  /** The employer needs it no longer. */
  GIVEN_UP,
  /** The decision that granted it is annulled, and is taken anew. */
  ANNULLED
}
