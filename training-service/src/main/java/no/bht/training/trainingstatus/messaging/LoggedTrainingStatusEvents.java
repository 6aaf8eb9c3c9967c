package no.bht.training.trainingstatus.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.training.LegalBasis;
import no.bht.training.trainingstatus.domain.TrainingStatus;
import no.bht.training.trainingstatus.domain.TrainingStatusChanged;
import no.bht.training.trainingstatus.domain.TrainingStatusEvents;

@ApplicationScoped
class LoggedTrainingStatusEvents implements TrainingStatusEvents {
  private final EventLog log;

  LoggedTrainingStatusEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void add(TrainingStatusChanged event) {
    TrainingStatus status = event.status();
    log.append(
        new LoggedEvent(
            "provider-training-status-changed",
            event.provider(),
            StatusChanged.of(status, event.since()),
            LegalBasis.MANDATORY_TRAINING,
            null));
  }

  /** Version 1 has four words: a status that has lapsed is told by its numbers. */
  private record StatusChanged(
      TrainingStatus.Kind status, int staff, int trained, int lapsed, LocalDate since) {

    static StatusChanged of(TrainingStatus status, LocalDate since) {
      return new StatusChanged(
          new TrainingStatus(status.staff(), status.trained()).kind(),
          status.staff(),
          status.trained(),
          status.lapsed(),
          since);
    }
  }
}
