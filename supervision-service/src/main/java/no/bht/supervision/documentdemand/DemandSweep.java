package no.bht.supervision.documentdemand;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import no.bht.supervision.SupervisionSettings;

/** Announces demands whose last day has passed, and makes the letters that are due. */
@ApplicationScoped
class DemandSweep {
  private static final int LETTERS = 20;

  private final DemandDocuments demands;
  private final FollowDemands follow;
  private final SupervisionSettings settings;
  private final InstantSource clock;

  DemandSweep(
      DemandDocuments demands,
      FollowDemands follow,
      SupervisionSettings settings,
      InstantSource clock) {
    this.demands = demands;
    this.follow = follow;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(
      every = "{bht.supervision.overdue.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void overdue() {
    int batch = settings.overdue().batchSize();
    int marked = batch;
    while (marked == batch) {
      marked = follow.markOverdue(new DemandDocuments.Step("sweep", clock.instant()), batch);
    }
  }

  /** A letter is made of HTML and PDF: small batches keep the transactions short. */
  @Scheduled(
      every = "{bht.supervision.overdue.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void letters() {
    int written = LETTERS;
    while (written == LETTERS) {
      written = demands.writeLettersDue(LETTERS);
    }
  }
}
