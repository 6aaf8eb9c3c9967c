package no.bht.employerregistry.dispensation.domain;

/** What is done with an application, and with the dispensation that comes of it. */
public enum DispensationStep {
  APPLY,
  /** What is missing is asked for. */
  ASK,
  /** What was asked for has come, or its deadline has passed. */
  RESUME,
  ASSESS,
  GRANT,
  REFUSE,
  /** The employer withdraws the application. */
  WITHDRAW,
  /** The decision is annulled: decided anew. Statute: fvl. §§ 33-35. */
  REOPEN,
  /** The decision is changed. Statute: fvl. §§ 33-35. */
  CHANGE,
  EXPIRE,
  REVOKE,
  /** The employer needs it no longer. */
  GIVE_UP,
  /** The revocation no longer stands. Statute: fvl. §§ 33-35. */
  RESTORE
}
