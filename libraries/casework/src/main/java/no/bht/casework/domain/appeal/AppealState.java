package no.bht.casework.domain.appeal;

/** Where an appeal stands (klagesakens status). */
public enum AppealState {
  /** Came in after the deadline; whether it is taken up is to be assessed. Statute: fvl. § 31. */
  LATE,
  /** The body that decided investigates it. Statute: fvl. § 33. */
  UNDER_REVIEW,
  /** Dismissed because its conditions fail (avvist). Statute: fvl. §§ 31, 33 second paragraph. */
  DISMISSED,
  /** The body that decided has changed or annulled its decision. Statute: fvl. § 33. */
  REVERSED,
  /** Sent to the appeal body with a statement (oversendt). Statute: fvl. § 33 fourth paragraph. */
  FORWARDED,
  /** The appeal body has decided (avgjort). Statute: fvl. § 34. */
  DECIDED,
  /** The party has withdrawn it (trukket). */
  WITHDRAWN;

  /** Whether something is still to be decided. */
  public boolean isOpen() {
    return this == LATE || this == UNDER_REVIEW || this == FORWARDED;
  }
}
