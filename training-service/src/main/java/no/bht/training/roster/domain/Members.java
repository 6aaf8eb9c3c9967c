package no.bht.training.roster.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;

/** Port: the stored members. */
public interface Members {

  /** The member with this id at this provider, unless annulled. */
  Optional<Member> find(OrganisationNumber provider, MemberId id);

  /** Every membership of a person, at every provider, past ones too, annulled ones not. */
  List<Member> ofPerson(PersonKey person);

  /** Stores a new member. */
  void add(Member member);

  /** Stores a changed member. */
  void save(Member member);

  /** The member was entered by mistake: it is on no roster from now on. */
  void annul(Member member, LocalDate today);
}
