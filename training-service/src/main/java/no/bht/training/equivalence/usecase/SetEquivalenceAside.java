package no.bht.training.equivalence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.function.LongConsumer;
import no.bht.platform.time.Oslo;
import no.bht.training.domain.Access;
import no.bht.training.domain.NotFound;
import no.bht.training.equivalence.domain.EquivalentId;
import no.bht.training.equivalence.domain.EquivalentTraining;
import no.bht.training.equivalence.domain.EquivalentTrainings;
import no.bht.training.equivalence.domain.SetAside;
import no.bht.training.roster.domain.Member;
import no.bht.training.roster.domain.Members;
import no.bht.training.roster.domain.Persons;
import no.bht.training.trainingstatus.domain.TrainingStatusKeeper;

/** The office, or the provider itself, finds a judgement of equivalence wrong. */
@ApplicationScoped
public class SetEquivalenceAside {
  private final EquivalentTrainings trainings;
  private final Members members;
  private final Persons persons;
  private final TrainingStatusKeeper statuses;
  private final Access access;
  private final InstantSource clock;

  SetEquivalenceAside(
      EquivalentTrainings trainings,
      Members members,
      Persons persons,
      TrainingStatusKeeper statuses,
      Access access,
      InstantSource clock) {
    this.trainings = trainings;
    this.members = members;
    this.persons = persons;
    this.statuses = statuses;
    this.access = access;
    this.clock = clock;
  }

  /**
   * It counts from today on no longer.
   *
   * @throws no.bht.training.domain.CommandRefused if it is set aside already
   * @throws NotFound if there is none, or it is another's
   */
  @Transactional
  public EquivalentTraining setAside(Command command) {
    EquivalentTraining found = trainings.find(command.judged()).orElseThrow(NotFound::new);
    access.requirePartyOrCaseOfficer(found.provider());
    persons.lock(found.person());
    EquivalentTraining held = trainings.lock(found.id()).orElseThrow(NotFound::new);
    command.readVersion().accept(held.version());
    EquivalentTraining changed =
        held.setAside(new SetAside(Oslo.today(clock), access.officer(), command.reason()));
    statuses.changing(
        members.ofPerson(held.person()).stream().map(Member::provider).toList(),
        () -> trainings.save(changed));
    return trainings.find(held.id()).orElseThrow(NotFound::new);
  }

  /**
   * @param readVersion throws unless this is the version that was read
   */
  public record Command(EquivalentId judged, String reason, LongConsumer readVersion) {}
}
