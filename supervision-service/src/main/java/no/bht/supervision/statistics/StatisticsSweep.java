package no.bht.supervision.statistics;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts changed days anew until none is left; any number of replicas may run it. */
@ApplicationScoped
class StatisticsSweep {
  private final Renewal renewal;

  StatisticsSweep(Renewal renewal) {
    this.renewal = renewal;
  }

  @Scheduled(
      every = "{bht.supervision.statistics.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    long taken = 1;
    while (taken > 0) {
      taken = renewal.renew();
    }
  }
}
