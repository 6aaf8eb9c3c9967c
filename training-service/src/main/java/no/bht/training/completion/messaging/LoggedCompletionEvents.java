package no.bht.training.completion.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.LegalBasis;
import no.bht.training.completion.domain.CompletionEvents;
import no.bht.training.completion.domain.RevocationGround;
import no.bht.training.completion.domain.TrainingCompleted;
import no.bht.training.completion.domain.TrainingRevoked;

@ApplicationScoped
class LoggedCompletionEvents implements CompletionEvents {
  private final EventLog log;

  LoggedCompletionEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void add(TrainingCompleted event) {
    append(
        "training-completed",
        event.provider(),
        new Completed(event.member().value(), event.course().value(), event.completedOn()));
  }

  @Override
  public void add(TrainingRevoked event) {
    append(
        "training-revoked",
        event.provider(),
        new Revoked(
            event.member().value(),
            event.course().value(),
            event.completedOn(),
            event.revokedOn(),
            event.ground()));
  }

  private void append(String type, OrganisationNumber provider, Object payload) {
    log.append(new LoggedEvent(type, provider, payload, LegalBasis.MANDATORY_TRAINING, null));
  }

  private record Completed(UUID memberId, UUID courseId, LocalDate completedOn) {}

  private record Revoked(
      UUID memberId,
      UUID courseId,
      LocalDate completedOn,
      LocalDate revokedOn,
      RevocationGround ground) {}
}
