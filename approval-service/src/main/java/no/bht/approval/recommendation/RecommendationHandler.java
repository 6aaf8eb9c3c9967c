package no.bht.approval.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;

/** What inspectors recommend. */
@ApplicationScoped
class RecommendationHandler implements EventHandler {
  private final Recommendations recommendations;

  RecommendationHandler(Recommendations recommendations) {
    this.recommendations = recommendations;
  }

  /** The fields used of {@code withdrawal-recommended}. */
  record Recommended(
      UUID recommendationId, UUID inspectionId, List<String> statutes, LocalDate recommendedOn) {}

  @Override
  public Set<String> types() {
    return Set.of("no.bht.supervision.withdrawal-recommended.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    Recommended said = event.dataAs(Recommended.class);
    recommendations.add(
        said.recommendationId(),
        event.subject(),
        said.inspectionId(),
        said.statutes(),
        said.recommendedOn());
  }
}
