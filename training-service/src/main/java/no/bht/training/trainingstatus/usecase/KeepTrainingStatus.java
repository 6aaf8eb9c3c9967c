package no.bht.training.trainingstatus.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import no.bht.training.trainingstatus.domain.AnnouncedStatus;
import no.bht.training.trainingstatus.domain.AnnouncedStatuses;
import no.bht.training.trainingstatus.domain.ProviderTraining;
import no.bht.training.trainingstatus.domain.StaffTrainings;
import no.bht.training.trainingstatus.domain.TrainingStatusChanged;
import no.bht.training.trainingstatus.domain.TrainingStatusEvents;
import no.bht.training.trainingstatus.domain.TrainingStatusKeeper;

/**
 * Keeps what is announced in step with roster, completions and calendar. Whoever changes one holds
 * the provider's row first, several always in the order of their numbers.
 */
@ApplicationScoped
public class KeepTrainingStatus implements TrainingStatusKeeper {
  private static final int DUE_AT_A_TIME = 1_000;

  private final AnnouncedStatuses statuses;
  private final StaffTrainings trainings;
  private final TrainingStatusEvents events;
  private final InstantSource clock;

  KeepTrainingStatus(
      AnnouncedStatuses statuses,
      StaffTrainings trainings,
      TrainingStatusEvents events,
      InstantSource clock) {
    this.statuses = statuses;
    this.trainings = trainings;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void changing(Collection<OrganisationNumber> providers, Runnable change) {
    SortedSet<OrganisationNumber> inOrder = new TreeSet<>(providers);
    inOrder.forEach(this::settleBefore);
    change.run();
    inOrder.forEach(provider -> settle(statuses.lock(provider)));
  }

  /** Providers whose status may have changed with the calendar; at most a thousand. */
  @Transactional
  public List<OrganisationNumber> due() {
    return statuses.due(Oslo.today(clock), DUE_AT_A_TIME);
  }

  /** Announces what the calendar did to the provider since it was last looked at. */
  @Transactional
  public void settleIfDue(OrganisationNumber provider) {
    AnnouncedStatus announced = statuses.lock(provider);
    if (announced.isDue(Oslo.today(clock))) {
      settle(announced);
    }
  }

  /** What the change does to days gone by is told as of today, not day by day. */
  private void settleBefore(OrganisationNumber provider) {
    AnnouncedStatus announced = statuses.lock(provider);
    if (announced.isDue(Oslo.today(clock))) {
      settle(announced);
    } else {
      statuses.save(announced.unchangedOn(Oslo.today(clock)));
    }
  }

  private void settle(AnnouncedStatus announced) {
    LocalDate today = Oslo.today(clock);
    ProviderTraining training = trainings.of(announced.provider());
    List<TrainingStatusChanged> changes = announced.changesUntil(today, training);
    changes.forEach(events::add);
    statuses.save(announced.settled(today, changes, training));
  }
}
