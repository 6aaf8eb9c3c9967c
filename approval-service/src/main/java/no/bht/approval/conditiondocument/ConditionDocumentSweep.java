package no.bht.approval.conditiondocument;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import javax.sql.DataSource;
import no.bht.platform.document.BackgroundScan;
import no.bht.platform.document.MalwareScanner;
import no.bht.platform.document.ScanTable;

/** Any number of replicas may run it: each document is claimed by one. */
@ApplicationScoped
class ConditionDocumentSweep {
  private final BackgroundScan scan;

  ConditionDocumentSweep(
      ConditionDocuments documents,
      DataSource database,
      MalwareScanner scanner,
      InstantSource clock) {
    this.scan =
        new BackgroundScan(
            new ScanTable(database, ConditionDocumentTable.NAME),
            documents.contents(),
            scanner,
            clock);
  }

  @Scheduled(
      every = "{bht.documents.scanner.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sweep() {
    scan.scanWaiting();
  }
}
