package no.bht.supervision.violationfee.messaging;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import no.bht.platform.time.Oslo;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.violationfee.usecase.MarkOverdueFees;

/** Announces overdue fees, a batch a transaction; any number of replicas may run it at once. */
@ApplicationScoped
class OverdueFeeSweep {
  private final MarkOverdueFees overdue;
  private final SupervisionSettings settings;
  private final InstantSource clock;

  OverdueFeeSweep(MarkOverdueFees overdue, SupervisionSettings settings, InstantSource clock) {
    this.overdue = overdue;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(
      every = "{bht.supervision.overdue.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    int batch = settings.overdue().batchSize();
    int marked = batch;
    while (marked == batch) {
      marked = overdue.mark(Oslo.today(clock), batch);
    }
  }
}
