package no.bht.training.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.MemberChange;
import no.bht.training.roster.domain.MemberHistory;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.Members;
import no.bht.training.roster.domain.Roster;
import no.bht.training.roster.domain.RosterLine;
import no.bht.training.trainingstatus.domain.TrainingStatusKeeper;

/** A person leaves the staff. */
@ApplicationScoped
public class EndMembership {
  private final Members members;
  private final Roster roster;
  private final TrainingStatusKeeper statuses;
  private final Access access;
  private final MemberHistory history;
  private final InstantSource clock;
  private final Ids ids;

  EndMembership(
      Members members,
      Roster roster,
      TrainingStatusKeeper statuses,
      Access access,
      MemberHistory history,
      InstantSource clock,
      Ids ids) {
    this.members = members;
    this.history = history;
    this.clock = clock;
    this.ids = ids;
    this.roster = roster;
    this.statuses = statuses;
    this.access = access;
  }

  /**
   * @throws no.bht.training.domain.CommandRefused if there is an end already, or it lies before the
   *     start
   * @throws NotFound if there is no such member, or it is another's
   */
  @Transactional
  public RosterLine end(Command command) {
    access.requireParty(command.provider());
    Member member = members.find(command.provider(), command.member()).orElseThrow(NotFound::new);
    command.readVersion().accept(member.version());
    Member ended = member.endedOn(command.lastDay());
    statuses.changing(
        List.of(member.provider()),
        () -> {
          members.save(ended);
          history.add(left(member));
        });
    return roster.line(member.provider(), member.id()).orElseThrow(NotFound::new);
  }

  private MemberChange left(Member before) {
    return new MemberChange(
        ids.next(), MemberChange.Kind.ENDED, before, clock.instant(), access.officer(), "", false);
  }

  /**
   * @param lastDay last day on the staff, included; may lie in the future
   * @param readVersion throws unless this is the version that was read
   */
  public record Command(
      OrganisationNumber provider, MemberId member, LocalDate lastDay, LongConsumer readVersion) {}
}
