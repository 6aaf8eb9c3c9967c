package no.bht.training.completion.domain;

import no.bht.platform.person.PersonKey;
import no.bht.training.roster.domain.MemberId;

/** Who completed a course, as the report says it. */
public sealed interface ReportedPerson {

  /** The reporter's own member. */
  record ByMember(MemberId id) implements ReportedPerson {}

  /** The keyed hash of the national identity number. */
  record ByKey(PersonKey key) implements ReportedPerson {}
}
