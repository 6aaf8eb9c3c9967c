package no.bht.supervision.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;

/** What the approval unit answers. */
@ApplicationScoped
class RecommendationAnswered implements EventHandler {
  private final Recommendations recommendations;

  RecommendationAnswered(Recommendations recommendations) {
    this.recommendations = recommendations;
  }

  @Override
  public Set<String> types() {
    return Set.of("no.bht.approval.withdrawal-recommendation-answered.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    Answered said = event.dataAs(Answered.class);
    recommendations.answered(said.recommendationId(), said.answer(), said.answeredOn());
  }

  record Answered(UUID recommendationId, String answer, LocalDate answeredOn) {}
}
