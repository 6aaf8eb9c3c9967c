package no.bht.training.equivalence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.equivalence.domain.EquivalentId;
import no.bht.training.equivalence.domain.EquivalentTraining;
import no.bht.training.equivalence.domain.EquivalentTrainings;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.MemberId;
import no.bht.training.roster.domain.Members;
import no.bht.training.roster.domain.Persons;
import no.bht.training.trainingstatus.domain.TrainingStatusKeeper;

/** A provider judges that the education of a member replaces the mandatory training. */
@ApplicationScoped
public class JudgeEquivalence {
  private final EquivalentTrainings trainings;
  private final Members members;
  private final Persons persons;
  private final TrainingStatusKeeper statuses;
  private final Access access;
  private final InstantSource clock;
  private final Ids ids;

  JudgeEquivalence(
      EquivalentTrainings trainings,
      Members members,
      Persons persons,
      TrainingStatusKeeper statuses,
      Access access,
      InstantSource clock,
      Ids ids) {
    this.trainings = trainings;
    this.members = members;
    this.persons = persons;
    this.statuses = statuses;
    this.access = access;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws no.bht.training.domain.CommandRefused if the day has not come
   * @throws NotFound if there is no such member, or it is another's
   */
  @Transactional
  public EquivalentTraining judge(Command command) {
    access.requireParty(command.provider());
    Member member = members.find(command.provider(), command.member()).orElseThrow(NotFound::new);
    persons.lock(member.person());
    EquivalentTraining judged =
        new EquivalentTraining(
            new EquivalentId(ids.next()),
            member.person(),
            command.provider(),
            command.member(),
            command.education(),
            command.reason(),
            command.completedOn(),
            null,
            Oslo.today(clock),
            access.officer(),
            null,
            0);
    statuses.changing(
        members.ofPerson(member.person()).stream().map(Member::provider).toList(),
        () -> trainings.add(judged));
    return judged;
  }

  /** What is judged, and why. */
  public record Command(
      OrganisationNumber provider,
      MemberId member,
      String education,
      String reason,
      LocalDate completedOn) {

    /** Keeps the education out of logs. */
    @Override
    public String toString() {
      return "JudgeEquivalence";
    }
  }
}
