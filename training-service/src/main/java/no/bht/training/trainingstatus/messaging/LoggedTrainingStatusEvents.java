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
            new StatusChanged(status.kind(), status.staff(), status.trained(), event.since()),
            LegalBasis.MANDATORY_TRAINING,
            null));
  }

  private record StatusChanged(
      TrainingStatus.Kind status, int staff, int trained, LocalDate since) {}
}
