package no.bht.training.rosterreport.domain;

import no.bht.training.domain.Refusal;
import no.bht.training.roster.domain.Member;

/** What comes of a row. */
public sealed interface RowOutcome {

  /** The person stands on the roster now. */
  record Added(Member member) implements RowOutcome {}

  /** A member that was there has an end now. */
  record Ended(Member before, Member member) implements RowOutcome {}

  /** The roster says so already. */
  record Unchanged(Member member) implements RowOutcome {}

  /** The row is not taken in. */
  record Refused(Refusal refusal) implements RowOutcome {}

  /** Whether the roster becomes another. */
  default boolean isChange() {
    return this instanceof Added || this instanceof Ended;
  }
}
