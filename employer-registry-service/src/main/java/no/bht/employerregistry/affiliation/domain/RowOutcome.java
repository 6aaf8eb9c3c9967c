package no.bht.employerregistry.affiliation.domain;

import no.bht.employerregistry.domain.Refusal;

/** What comes of a row of a customer list. */
public sealed interface RowOutcome {

  /** A contract that was not known. */
  record Added(Affiliation affiliation) implements RowOutcome {}

  /** A last day of a contract that was known. */
  record Ended(Affiliation before, Affiliation affiliation) implements RowOutcome {}

  /** Other terms or contacts of a contract that was known. */
  record Changed(Affiliation before, Affiliation affiliation) implements RowOutcome {}

  /** The provider says what the employer had reported. */
  record Confirmed(Affiliation affiliation) implements RowOutcome {}

  /** It is known so already. */
  record Unchanged(Affiliation affiliation) implements RowOutcome {}

  /**
   * The same contract stands in an earlier row; this one counts for nothing.
   *
   * @param row number of that row
   */
  record Duplicate(long row) implements RowOutcome {}

  /** The row is not taken in. */
  record Refused(Refusal refusal) implements RowOutcome {}
}
