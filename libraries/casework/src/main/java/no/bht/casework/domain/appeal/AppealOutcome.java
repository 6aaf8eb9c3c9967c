package no.bht.casework.domain.appeal;

/** What the appeal body decided. Statute: fvl. § 34 fourth paragraph. */
public enum AppealOutcome {
  /** The decision stands (stadfestet). */
  UPHELD,
  /** The appeal body has decided otherwise (endret). */
  CHANGED,
  /** Annulled and sent back to be tried anew (opphevet og hjemvist). */
  ANNULLED,
  /** Dismissed without being tried (avvist). */
  DISMISSED
}
