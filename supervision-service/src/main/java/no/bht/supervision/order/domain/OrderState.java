package no.bht.supervision.order.domain;

/** Where an order stands (status for pålegg). Being overdue is a fact of dates, not a state. */
public enum OrderState {
  /** Advance notice is sent and the party may comment (varsel). Statute: fvl. § 16. */
  ADVANCE_NOTICE_GIVEN,
  /** Notice is left out with a reason. Statute: fvl. § 16 third paragraph. */
  NOTICE_OMITTED,
  /** The party has commented on the notice (uttalelse). */
  COMMENTED,
  /** Decided and notified (vedtak). Statute: aml. § 18-6, fvl. §§ 23-27. */
  ISSUED,
  /** The party says that it has complied (tilbakemelding). */
  COMPLIANCE_REPORTED,
  /** The inspector has accepted the report (oppfylt). */
  COMPLIED,
  /** Given up before a decision (frafalt). */
  WITHDRAWN;

  /** Whether the order is or may become one that must be complied with. */
  public boolean open() {
    return this != COMPLIED && this != WITHDRAWN;
  }
}
