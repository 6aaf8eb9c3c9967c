package no.bht.supervision.domain;

/** What the Authority answers with (reaksjon). */
public enum ReactionKind {
  /** Guidance (veiledning). */
  GUIDANCE,
  /** Order (pålegg). Statute: aml. § 18-6. */
  ORDER,
  /** Coercive fine (tvangsmulkt). Statute: aml. § 18-7, fvl. § 51. */
  COERCIVE_FINE,
  /** Stop of activities (stansing). Statute: aml. § 18-8. */
  STOP,
  /** Violation fee (overtredelsesgebyr). Statute: aml. §§ 18-10 and 18-10 a. */
  VIOLATION_FEE,
  /** Recommendation to withdraw an approval. Statute: FOR-2011-12-06-1360 § 2-5. */
  WITHDRAWAL_RECOMMENDATION,
  /** Report to the police, noted (anmeldelse). */
  POLICE_REPORT
}
