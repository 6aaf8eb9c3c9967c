package no.bht.platform.document;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Runs every {@link BackgroundScan} of the service; each file is claimed by one replica. */
@ApplicationScoped
class DocumentSweep {
  private final List<BackgroundScan> scans;

  DocumentSweep(@All List<BackgroundScan> scans) {
    this.scans = scans;
  }

  @Scheduled(
      every = "{bht.documents.scanner.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    scans.forEach(BackgroundScan::scanWaiting);
  }
}
