package no.bht.supervision.rejectedreport;

/** Why it was rejected. */
enum RejectionReason {
  /** Done digitally where presence is needed. */
  DIGITAL_WHERE_PRESENCE_NEEDED,
  INCOMPLETE,
  NOT_FITTED_TO_ESTABLISHMENT,
  METHOD_UNSUITABLE,
  COMPETENCE_LACKING,
  /** The provider was not free and independent. Statute: aml. § 3-3. */
  NOT_INDEPENDENT,
  OTHER
}
