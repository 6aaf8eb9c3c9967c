package no.bht.training.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.PersonKey;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.roster.domain.Correction;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.MemberChange;
import no.bht.training.roster.domain.MemberChange.Kind;
import no.bht.training.roster.domain.MemberHistory;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.Members;
import no.bht.training.roster.domain.Persons;
import no.bht.training.roster.domain.Roster;
import no.bht.training.roster.domain.RosterLine;
import no.bht.training.trainingstatus.domain.TrainingStatusKeeper;

/**
 * Puts right what was entered wrongly: a day, a person, or the whole entry. What stood there before
 * stays in the history. Completions stay with the person they were reported for.
 */
@ApplicationScoped
public class CorrectMember {
  private final Members members;
  private final MemberHistory history;
  private final Persons persons;
  private final Roster roster;
  private final TrainingStatusKeeper statuses;
  private final Access access;
  private final InstantSource clock;
  private final Ids ids;

  CorrectMember(
      Members members,
      MemberHistory history,
      Persons persons,
      Roster roster,
      TrainingStatusKeeper statuses,
      Access access,
      InstantSource clock,
      Ids ids) {
    this.members = members;
    this.history = history;
    this.persons = persons;
    this.roster = roster;
    this.statuses = statuses;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws no.bht.training.domain.CommandRefused if nothing would change, the last day lies before
   *     the first, or the person stands on the roster in that period already
   * @throws NotFound if there is no such member, or it is another's
   */
  @Transactional
  public RosterLine correct(Command command, Correction correction) {
    Member before = read(command);
    Member corrected = before.corrected(correction);
    Stream.of(before.person(), corrected.person())
        .map(PersonKey::value)
        .distinct()
        .sorted()
        .forEach(key -> persons.lock(new PersonKey(key)));
    corrected.requireNoOverlap(members.ofPerson(corrected.person()));
    statuses.changing(
        List.of(before.provider()),
        () -> {
          members.save(corrected);
          history.add(
              change(
                  Kind.CORRECTED,
                  before,
                  correction.reason(),
                  !corrected.person().equals(before.person())));
        });
    return roster.line(before.provider(), before.id()).orElseThrow(NotFound::new);
  }

  /**
   * The entry was a mistake: it counts on no day.
   *
   * @throws NotFound if there is no such member, or it is another's
   */
  @Transactional
  public void annul(Command command, String reason) {
    Member before = read(command);
    statuses.changing(
        List.of(before.provider()),
        () -> {
          members.annul(before, Oslo.today(clock));
          history.add(change(Kind.ANNULLED, before, reason, false));
        });
  }

  private Member read(Command command) {
    access.requireParty(command.provider());
    Member member = members.find(command.provider(), command.member()).orElseThrow(NotFound::new);
    command.readVersion().accept(member.version());
    return member;
  }

  private MemberChange change(Kind kind, Member before, String reason, boolean personChanged) {
    return new MemberChange(
        ids.next(), kind, before, clock.instant(), access.officer(), reason, personChanged);
  }

  /**
   * @param readVersion throws unless this is the version that was read
   */
  public record Command(OrganisationNumber provider, MemberId member, LongConsumer readVersion) {}
}
