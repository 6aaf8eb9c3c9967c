package no.bht.employerregistry.affiliation.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationEnded;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationInvalidated;
import no.bht.employerregistry.affiliation.domain.AffiliationEvent.AffiliationStarted;
import no.bht.employerregistry.affiliation.domain.AffiliationEvents;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Events of affiliations as they go out. */
@ApplicationScoped
class LoggedAffiliationEvents implements AffiliationEvents {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 13-1";

  private final EventLog log;

  LoggedAffiliationEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void add(List<? extends AffiliationEvent> events) {
    log.appendAll(events.stream().map(LoggedAffiliationEvents::logged).toList());
  }

  private static LoggedEvent logged(AffiliationEvent event) {
    return switch (event) {
      case AffiliationStarted started ->
          logged(
              "affiliation-started",
              started.employer(),
              new Started(
                  started.affiliation().value(),
                  started.provider(),
                  started.from(),
                  started.to(),
                  started.restored(),
                  started.coverage().isWhole() ? "WHOLE" : "PARTIAL",
                  started.coverage().units(),
                  started.employees(),
                  started.mainUnit()));
      case AffiliationEnded(var id, var employer, var provider, var lastDay) ->
          logged("affiliation-ended", employer, new Ended(id.value(), provider, lastDay));
      case AffiliationInvalidated invalidated ->
          logged(
              "affiliation-invalidated",
              invalidated.employer(),
              new Invalidated(
                  invalidated.affiliation().value(),
                  invalidated.provider(),
                  invalidated.invalidFrom(),
                  invalidated.reason().name(),
                  invalidated.successor()));
    };
  }

  private static LoggedEvent logged(String type, OrganisationNumber employer, Object payload) {
    return new LoggedEvent(type, employer, payload, STATUTE, null);
  }

  record Started(
      UUID affiliationId,
      OrganisationNumber provider,
      LocalDate from,
      @Nullable LocalDate to,
      boolean restored,
      String coverage,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> coveredUnits,
      @Nullable Integer employees,
      @Nullable String mainUnit) {}

  record Ended(UUID affiliationId, OrganisationNumber provider, LocalDate lastDay) {}

  record Invalidated(
      UUID affiliationId,
      OrganisationNumber provider,
      LocalDate invalidFrom,
      String reason,
      @Nullable OrganisationNumber successor) {}
}
