package no.bht.employerregistry.sign;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.employerregistry.SignSettings;

/** Time alone may show a sign; any number of replicas may run it. Reading never waits for it. */
@ApplicationScoped
class AssessmentSweep {
  private final AssessDocuments assess;
  private final int batch;

  AssessmentSweep(AssessDocuments assess, SignSettings settings) {
    this.assess = assess;
    this.batch = settings.batchSize();
  }

  @Scheduled(
      every = "${bht.employer-registry.signs.every:1m}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    boolean more = true;
    while (more) {
      more = assess.lookAgainAtOne();
    }
    int looked = batch;
    while (looked == batch) {
      looked = assess.lookAgain(batch);
    }
  }
}
