package no.bht.approval.provider.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import no.bht.approval.provider.ReceivedFacts;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;

@ApplicationScoped
class TrainingStatusHandler implements EventHandler {
  private final ReceivedFacts facts;

  TrainingStatusHandler(ReceivedFacts facts) {
    this.facts = facts;
  }

  /** The fields used of {@code provider-training-status-changed}. */
  record TrainingStatusChanged(String status, int staff, int trained, LocalDate since) {}

  @Override
  public Set<String> types() {
    return Set.of("no.bht.training.provider-training-status-changed.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    TrainingStatusChanged changed = event.dataAs(TrainingStatusChanged.class);
    facts.trainingStatus(
        event.id(),
        event.subject(),
        changed.status(),
        changed.staff(),
        changed.trained(),
        changed.since());
  }
}
