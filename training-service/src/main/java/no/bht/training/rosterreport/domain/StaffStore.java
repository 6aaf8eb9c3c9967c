package no.bht.training.rosterreport.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.training.roster.domain.Member;

/** Port: many persons and members at once. */
public interface StaffStore {

  /** Enters those who are not known yet and holds them; the ones that were known. */
  Set<PersonKey> enter(Collection<PersonKey> persons);

  /** Holds persons that are known, and the courses they have completed. */
  void hold(Collection<PersonKey> persons);

  /** Every membership of the persons at the provider. */
  List<Member> of(OrganisationNumber provider, Collection<PersonKey> persons);

  /** Stores new members. */
  void add(List<Member> members);

  /** Stores ends. */
  void end(List<Member> members);
}
