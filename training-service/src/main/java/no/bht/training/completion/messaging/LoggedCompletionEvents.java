package no.bht.training.completion.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.training.LegalBasis;
import no.bht.training.completion.domain.CompletionEvents;
import no.bht.training.completion.domain.TrainingCompleted;

@ApplicationScoped
class LoggedCompletionEvents implements CompletionEvents {
  private final EventLog log;

  LoggedCompletionEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void add(TrainingCompleted event) {
    log.append(
        new LoggedEvent(
            "training-completed",
            event.provider(),
            new Completed(event.member().value(), event.course().value(), event.completedOn()),
            LegalBasis.MANDATORY_TRAINING,
            null));
  }

  private record Completed(UUID memberId, UUID courseId, LocalDate completedOn) {}
}
