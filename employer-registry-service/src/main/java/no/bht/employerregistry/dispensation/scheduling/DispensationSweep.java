package no.bht.employerregistry.dispensation.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.employerregistry.dispensation.usecase.DispensationDays;
import no.bht.platform.document.BackgroundScan;

/** Any number of replicas may run it: each dispensation and each document is claimed by one. */
@ApplicationScoped
class DispensationSweep {
  private final DispensationDays days;
  private final BackgroundScan scan;

  DispensationSweep(DispensationDays days, BackgroundScan scan) {
    this.days = days;
    this.scan = scan;
  }

  @Scheduled(
      every = "{bht.employer-registry.dispensations.sweep-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    while (days.tellSomeEnds() > 0 || days.answerSome() > 0) {
      // The next ones.
    }
  }

  @Scheduled(
      every = "{bht.documents.scanner.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void scan() {
    scan.scanWaiting();
  }
}
