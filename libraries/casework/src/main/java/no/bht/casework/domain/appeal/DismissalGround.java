package no.bht.casework.domain.appeal;

/**
 * Why an appeal is dismissed without being tried (avvisning). Statute: fvl. § 33 second paragraph.
 */
public enum DismissalGround {
  /** It came too late. Statute: fvl. §§ 29, 31. */
  LATE,
  /** What it is about cannot be appealed, or not by this party. Statute: fvl. § 28. */
  NO_RIGHT_TO_APPEAL,
  /** It lacks what it must have, and was not corrected. Statute: fvl. § 32. */
  FORM
}
