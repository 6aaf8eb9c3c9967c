package no.bht.casework.domain.appeal;

/** How a decision is reversed (omgjøring). Statute: fvl. §§ 33, 34, 35. */
public enum Change {
  /** Replaced by another one. */
  CHANGED,
  /** Annulled: what was decided is to be decided anew. */
  ANNULLED
}
