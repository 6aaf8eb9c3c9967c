package no.bht.employerregistry.registerimport.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.CustomerChange;
import no.bht.employerregistry.registerimport.domain.ImportEvents;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import org.jspecify.annotations.Nullable;

/** What an import changes of customers, as {@code employer-changed}. */
@ApplicationScoped
class LoggedImportEvents implements ImportEvents {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final EventLog log;

  LoggedImportEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void customersChanged(List<CustomerChange> changes, LocalDate readOn) {
    log.appendAll(
        changes.stream()
            .map(
                change ->
                    new LoggedEvent(
                        "employer-changed",
                        change.employer(),
                        new EmployerChanged(readOn, change.employees(), change.deregisteredOn()),
                        STATUTE,
                        null))
            .toList());
  }

  record EmployerChanged(
      LocalDate readOn, @Nullable Integer employees, @Nullable LocalDate deregisteredOn) {}
}
