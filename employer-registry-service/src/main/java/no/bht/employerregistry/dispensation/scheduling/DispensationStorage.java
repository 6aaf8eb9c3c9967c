package no.bht.employerregistry.dispensation.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import javax.sql.DataSource;
import no.bht.platform.document.BackgroundScan;
import no.bht.platform.document.ContentStore;
import no.bht.platform.document.MalwareScanner;
import no.bht.platform.document.PostgresContentStore;
import no.bht.platform.document.ScanTable;

/** The tables in which the documents stand. */
@ApplicationScoped
class DispensationStorage {

  @Produces
  @Singleton
  ContentStore contents(DataSource database) {
    return new PostgresContentStore(database, "dispensation_document_part");
  }

  @Produces
  @Singleton
  BackgroundScan scan(
      DataSource database, ContentStore contents, MalwareScanner scanner, InstantSource clock) {
    return new BackgroundScan(
        new ScanTable(database, "dispensation_document"), contents, scanner, clock);
  }
}
