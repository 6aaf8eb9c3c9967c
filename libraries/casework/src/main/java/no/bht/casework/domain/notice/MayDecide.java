package no.bht.casework.domain.notice;

import java.time.LocalDate;

/** Whether a decision may be taken now, as far as the party's right to be heard goes. */
public sealed interface MayDecide {

  record Yes() implements MayDecide {}

  /** The party was not given notice, nor is there a ground to leave it out; fvl. § 16. */
  record NotHeard() implements MayDecide {}

  /** The party may comment to the end of {@code commentDeadline}. */
  record NotBefore(LocalDate commentDeadline) implements MayDecide {}
}
