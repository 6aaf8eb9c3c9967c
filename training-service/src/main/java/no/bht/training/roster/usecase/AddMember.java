package no.bht.training.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.platform.time.Ids;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.Members;
import no.bht.training.roster.domain.MembershipPeriod;
import no.bht.training.roster.domain.Persons;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.Roster;
import no.bht.training.roster.domain.RosterLine;
import no.bht.training.roster.domain.StaffRole;
import no.bht.training.trainingstatus.domain.TrainingStatusKeeper;

/** Puts a person on a provider's roster. Statute: FOR-2011-12-06-1360 § 2-3. */
@ApplicationScoped
public class AddMember {
  private final Members members;
  private final Persons persons;
  private final Roster roster;
  private final TrainingStatusKeeper statuses;
  private final Access access;
  private final Ids ids;

  AddMember(
      Members members,
      Persons persons,
      Roster roster,
      TrainingStatusKeeper statuses,
      Access access,
      Ids ids) {
    this.members = members;
    this.persons = persons;
    this.roster = roster;
    this.statuses = statuses;
    this.access = access;
    this.ids = ids;
  }

  /**
   * @throws no.bht.training.domain.CommandRefused if the person stands on the roster in that period
   *     already
   * @throws NotFound if the provider is another's
   */
  @Transactional
  public RosterLine add(Command command) {
    access.requireParty(command.provider());
    persons.lock(command.person());
    Member member = command.member(new MemberId(ids.next()));
    member.requireNoOverlap(members.ofPerson(member.person()));
    statuses.changing(List.of(member.provider()), () -> members.add(member));
    return roster.line(member.provider(), member.id()).orElseThrow(NotFound::new);
  }

  /**
   * @param from first day on the staff; may lie in the future
   */
  public record Command(
      OrganisationNumber provider,
      PersonKey person,
      String reference,
      StaffRole role,
      Relation relation,
      LocalDate from) {

    Member member(MemberId id) {
      return new Member(
          id, provider, person, reference, role, relation, new MembershipPeriod(from, null), 0);
    }

    /** Keeps person and reference out of logs. */
    @Override
    public String toString() {
      return "AddMember";
    }
  }
}
