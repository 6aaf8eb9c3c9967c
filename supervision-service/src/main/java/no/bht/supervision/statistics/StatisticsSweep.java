package no.bht.supervision.statistics;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.supervision.SupervisionSettings;

/** Renews the cells of marked days, some days a transaction; any number of replicas may run it. */
@ApplicationScoped
class StatisticsSweep {
  private final Renewal renewal;
  private final SupervisionSettings settings;

  StatisticsSweep(Renewal renewal, SupervisionSettings settings) {
    this.renewal = renewal;
    this.settings = settings;
  }

  @Scheduled(
      every = "{bht.supervision.statistics.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    long taken = 1;
    while (taken > 0) {
      taken = renewal.renew(settings.statistics().days());
    }
  }
}
