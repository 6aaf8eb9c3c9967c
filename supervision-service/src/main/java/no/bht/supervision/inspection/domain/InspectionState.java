package no.bht.supervision.inspection.domain;

/** Where an inspection stands (tilsynsstatus). */
public enum InspectionState {
  /** Will not be announced; the party does not see it before it has begun. */
  PLANNED,
  /** Announced to the party (varslet). */
  ANNOUNCED,
  /** At least one point is answered. */
  UNDER_WAY,
  /** Closed with its report (avsluttet). Statute: aml. § 18-4 third paragraph. */
  CLOSED;

  /** Whether the party may know of the inspection. */
  public boolean visibleToParty() {
    return this != PLANNED;
  }
}
