package no.bht.supervision.inspectiondocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import javax.sql.DataSource;
import no.bht.platform.document.BackgroundScan;
import no.bht.platform.document.MalwareScanner;
import no.bht.platform.document.ScanTable;

/** The table in which the documents wait for the scanner. */
@ApplicationScoped
class InspectionDocumentStorage {

  @Produces
  @Singleton
  BackgroundScan scan(
      InspectionDocuments documents,
      DataSource database,
      MalwareScanner scanner,
      InstantSource clock) {
    return new BackgroundScan(
        new ScanTable(database, InspectionDocumentTable.NAME),
        documents.contents(),
        scanner,
        clock);
  }
}
