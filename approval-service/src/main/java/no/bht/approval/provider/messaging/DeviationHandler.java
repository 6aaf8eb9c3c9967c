package no.bht.approval.provider.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.approval.provider.ReceivedFacts;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;

/** What inspectors report on providers. */
@ApplicationScoped
class DeviationHandler implements EventHandler {
  private final ReceivedFacts facts;

  DeviationHandler(ReceivedFacts facts) {
    this.facts = facts;
  }

  /** The fields used of {@code deviation-reported}. */
  record DeviationReported(UUID reportId, String topic, String statute, LocalDate observedOn) {}

  @Override
  public Set<String> types() {
    return Set.of("no.bht.supervision.deviation-reported.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    DeviationReported reported = event.dataAs(DeviationReported.class);
    facts.deviation(
        event.id(),
        event.subject(),
        reported.reportId(),
        reported.topic(),
        reported.statute(),
        reported.observedOn());
  }
}
