package no.bht.approval.provider.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.approval.provider.ReceivedFacts;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** What inspectors report on providers, and what follows. */
@ApplicationScoped
class DeviationHandler implements EventHandler {
  private static final String REPORTED = "no.bht.supervision.deviation-reported.v1";
  private static final String DECIDED = "no.bht.supervision.deviation-decided.v1";

  private final ReceivedFacts facts;

  DeviationHandler(ReceivedFacts facts) {
    this.facts = facts;
  }

  /** The fields used of {@code deviation-reported}. */
  record DeviationReported(
      UUID reportId, String topic, String statute, LocalDate observedOn, @Nullable String weight) {}

  /** The fields used of {@code deviation-decided}. */
  record DeviationDecided(UUID reportId, String outcome, LocalDate decidedOn) {}

  @Override
  public Set<String> types() {
    return Set.of(REPORTED, DECIDED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (event.type().equals(DECIDED)) {
      DeviationDecided decided = event.dataAs(DeviationDecided.class);
      facts.deviationDecided(decided.reportId(), decided.outcome(), decided.decidedOn());
    } else {
      DeviationReported reported = event.dataAs(DeviationReported.class);
      facts.deviation(
          event.id(),
          event.subject(),
          reported.reportId(),
          reported.topic(),
          reported.statute(),
          reported.observedOn(),
          reported.weight() == null ? "DEVIATION" : reported.weight());
    }
  }
}
