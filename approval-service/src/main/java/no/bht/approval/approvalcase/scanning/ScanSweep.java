package no.bht.approval.approvalcase.scanning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import no.bht.platform.document.BackgroundScan;

/** Any number of replicas may run it: each document is claimed by one. */
@ApplicationScoped
class ScanSweep {
  private final BackgroundScan scan;

  ScanSweep(BackgroundScan scan) {
    this.scan = scan;
  }

  @Scheduled(
      every = "{bht.documents.scanner.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    scan.scanWaiting();
  }
}
