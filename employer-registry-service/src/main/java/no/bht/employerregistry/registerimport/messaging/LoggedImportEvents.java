package no.bht.employerregistry.registerimport.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.registerimport.domain.EmployerRegister.EmployerChange;
import no.bht.employerregistry.registerimport.domain.ImportEvents;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import org.jspecify.annotations.Nullable;

/** What an import changes of employers that others know of, as {@code employer-changed}. */
@ApplicationScoped
class LoggedImportEvents implements ImportEvents {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final EventLog log;

  LoggedImportEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void employersChanged(List<EmployerChange> changes, LocalDate readOn) {
    log.appendAll(
        changes.stream()
            .map(
                change ->
                    new LoggedEvent(
                        "employer-changed",
                        change.employer(),
                        payload(change, readOn),
                        STATUTE,
                        null))
            .toList());
  }

  private static EmployerChanged payload(EmployerChange change, LocalDate readOn) {
    return new EmployerChanged(
        readOn,
        change.employees(),
        change.deregisteredOn(),
        change.organisationForm(),
        change.mainUnit(),
        change.municipalityNumber(),
        change.industryCode(),
        change.classification());
  }

  record EmployerChanged(
      LocalDate readOn,
      @Nullable Integer employees,
      @Nullable LocalDate deregisteredOn,
      String organisationForm,
      @Nullable String mainUnit,
      @Nullable String municipalityNumber,
      @Nullable String industryCode,
      @Nullable Classification classification) {}
}
