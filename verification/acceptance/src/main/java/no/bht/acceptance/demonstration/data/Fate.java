package no.bht.acceptance.demonstration.data;

/** What becomes of a provider's application. */
public enum Fate {
  /** Approved for five years. */
  APPROVED,
  /** Approved for a shorter time, and it ran out. */
  RAN_OUT,
  /** Approved for a shorter time and renewed before it ran out. */
  RENEWED,
  /** Approved for a shorter time; the renewal is applied for and not decided. */
  RENEWAL_OPEN,
  /** Refused. */
  REFUSED,
  /** Not decided yet. */
  OPEN;

  public boolean approved() {
    return this != REFUSED && this != OPEN;
  }

  /** Whether the first approval is given for a shorter time than five years. */
  public boolean shorter() {
    return this == RAN_OUT || this == RENEWED || this == RENEWAL_OPEN;
  }

  public boolean appliesAgain() {
    return this == RENEWED || this == RENEWAL_OPEN;
  }
}
