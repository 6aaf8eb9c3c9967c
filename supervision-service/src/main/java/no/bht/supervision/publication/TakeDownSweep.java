package no.bht.supervision.publication;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.supervision.SupervisionSettings;

/** Takes down what is annulled or appealed after all; any number of replicas may run it at once. */
@ApplicationScoped
class TakeDownSweep {
  private final Publications publications;
  private final SupervisionSettings settings;

  TakeDownSweep(Publications publications, SupervisionSettings settings) {
    this.publications = publications;
    this.settings = settings;
  }

  @Scheduled(
      every = "{bht.supervision.overdue.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    int batch = settings.overdue().batchSize();
    int taken = batch;
    while (taken == batch) {
      taken = publications.takeDownSome(batch);
    }
  }
}
