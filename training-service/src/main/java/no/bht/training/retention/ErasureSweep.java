package no.bht.training.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Erases as long as there is something to erase. */
@ApplicationScoped
class ErasureSweep {
  private static final Logger LOG = Logger.getLogger(ErasureSweep.class);

  private final ErasePersons erasePersons;

  ErasureSweep(ErasePersons erasePersons) {
    this.erasePersons = erasePersons;
  }

  @Scheduled(
      every = "${bht.training.retention.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    int erased = erasePersons.erase();
    while (erased > 0) {
      LOG.infof("Erased by the retention rule; rows=%d", erased);
      erased = erasePersons.erase();
    }
  }
}
