package no.bht.supervision.order.domain;

/** What is done to an order. */
public enum OrderCommand {
  GIVE_NOTICE,
  OMIT_NOTICE,
  COMMENT,
  DECIDE,
  WITHDRAW,
  MARK_OVERDUE,
  /** The party asks for more time (utsettelse av fristen). */
  ASK_EXTENSION,
  GRANT_EXTENSION,
  REFUSE_EXTENSION,
  /** A condition is met (vilkår). Statute: aml. § 18-6 sixth paragraph. */
  MEET_CONDITION,
  REPORT_COMPLIANCE,
  ACCEPT,
  REJECT,
  /** Enforcement is deferred (utsatt iverksetting). Statute: fvl. § 42. */
  DEFER,
  END_DEFERRAL,
  /** The decision is changed (omgjort). Statute: fvl. §§ 33-35. */
  CHANGE,
  /** The decision is annulled (opphevet). Statute: fvl. §§ 33-35. */
  ANNUL
}
