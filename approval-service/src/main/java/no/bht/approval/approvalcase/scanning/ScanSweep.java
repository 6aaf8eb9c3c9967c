package no.bht.approval.approvalcase.scanning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import no.bht.approval.approvalcase.usecase.ScanDocuments;
import org.jboss.logging.Logger;

/** Any number of replicas may run it: each document is claimed by one. */
@ApplicationScoped
class ScanSweep {
  private static final Logger LOG = Logger.getLogger(ScanSweep.class);

  private final ScanDocuments scanDocuments;

  ScanSweep(ScanDocuments scanDocuments) {
    this.scanDocuments = scanDocuments;
  }

  @Scheduled(
      every = "{bht.approval.documents.scanner.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    try {
      boolean scanned;
      do {
        scanned = scanDocuments.scanOne();
      } while (scanned);
    } catch (IOException e) {
      LOG.warn("A document could not be scanned; it waits", e);
    }
  }
}
