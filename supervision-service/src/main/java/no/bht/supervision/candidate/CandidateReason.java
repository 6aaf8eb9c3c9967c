package no.bht.supervision.candidate;

/** Why an obliged employer has no valid affiliation. Statute: FOR-2011-12-06-1355 § 13-1. */
enum CandidateReason {
  /** No affiliation has begun. */
  NEVER_AFFILIATED,
  /** The last affiliation has ended. */
  AFFILIATION_ENDED,
  /** Affiliated, with a provider that is not approved. */
  APPROVAL_LOST
}
