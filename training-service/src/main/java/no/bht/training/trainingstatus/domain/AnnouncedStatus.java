package no.bht.training.trainingstatus.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * What was last announced of a provider's training, and up to which day it is settled.
 *
 * @param settledOn the day it was last held against the roster; null before the first time
 * @param nextTurn the next day on which it may change by itself; null if none
 */
public record AnnouncedStatus(
    OrganisationNumber provider,
    TrainingStatus status,
    @Nullable LocalDate settledOn,
    @Nullable LocalDate nextTurn) {

  /** Whether it may have changed since it was settled, or the clock was set back since. */
  public boolean isDue(LocalDate today) {
    return (nextTurn != null && !nextTurn.isAfter(today))
        || (settledOn != null && settledOn.isAfter(today));
  }

  /** The same, found unchanged on the day. */
  public AnnouncedStatus unchangedOn(LocalDate today) {
    return new AnnouncedStatus(provider, status, today, nextTurn);
  }

  /** The same, settled today with the last of these changes. */
  public AnnouncedStatus settled(
      LocalDate today, List<TrainingStatusChanged> changes, ProviderTraining training) {
    TrainingStatus now = changes.isEmpty() ? status : changes.getLast().status();
    return new AnnouncedStatus(provider, now, today, training.nextTurn(today));
  }

  /**
   * Every change of status since it was last settled, one for each day that brought one, in order.
   * After a clock set back only today's is looked at.
   */
  public List<TrainingStatusChanged> changesUntil(LocalDate today, ProviderTraining training) {
    List<TrainingStatusChanged> changes = new ArrayList<>();
    TrainingStatus last = status;
    LocalDate day = settledOn == null ? null : training.nextTurn(settledOn);
    while (day != null && day.isBefore(today)) {
      last = addIfChanged(changes, last, day, training);
      day = training.nextTurn(day);
    }
    addIfChanged(changes, last, today, training);
    return changes;
  }

  private TrainingStatus addIfChanged(
      List<TrainingStatusChanged> changes,
      TrainingStatus last,
      LocalDate day,
      ProviderTraining training) {
    TrainingStatus status = training.on(day);
    if (!status.equals(last)) {
      LocalDate since = Objects.requireNonNullElse(training.since(day), day);
      changes.add(new TrainingStatusChanged(provider, status, since));
    }
    return status;
  }
}
