package no.bht.casework.domain.appeal;

/** Why a decision is reversed without an appeal (omgjøring uten klage). Statute: fvl. § 35. */
public enum ReversalGround {
  /** The change is not to the detriment of anyone it concerns; first paragraph a. */
  NOT_TO_DETRIMENT,
  /** The party has not been notified, and the decision is not announced; first paragraph b. */
  NOT_NOTIFIED,
  /** The decision is invalid; first paragraph c. */
  INVALID,
  /** Another act, the decision itself or general administrative law allows it; fifth paragraph. */
  OTHER_LAW
}
