package no.bht.supervision.inspection.domain;

/** What is done to an inspection. */
public enum InspectionCommand {
  /** Opened without telling the party. */
  PLAN,
  /** The party is told beforehand. */
  ANNOUNCE,
  /** The inspector begins. Statute: aml. § 18-4 first paragraph. */
  BEGIN,
  /** Documents are demanded. Statute: aml. § 18-5. */
  DEMAND_DOCUMENTS,
  /** A point is answered, or its answer corrected. */
  ANSWER,
  /** It was carried out. */
  CARRY_OUT,
  /** The party gets the report. Statute: aml. § 18-4 third paragraph. */
  REPORT,
  /** Followed up and ended. */
  CLOSE,
  /** Ended before it was carried out. */
  BREAK_OFF
}
