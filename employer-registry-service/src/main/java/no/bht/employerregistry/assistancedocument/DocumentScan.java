package no.bht.employerregistry.assistancedocument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import javax.sql.DataSource;
import no.bht.platform.document.BackgroundScan;
import no.bht.platform.document.MalwareScanner;
import no.bht.platform.document.ScanTable;

/** The table in which the files of documents wait for the scanner. */
@ApplicationScoped
class DocumentScan {

  @Produces
  @Singleton
  BackgroundScan scan(
      KeepDocuments documents, DataSource database, MalwareScanner scanner, InstantSource clock) {
    return new BackgroundScan(
        new ScanTable(database, DocumentTable.NAME), documents.contents(), scanner, clock);
  }
}
