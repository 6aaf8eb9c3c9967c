package no.bht.supervision.inspection.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.InspectionEvent;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointBreached;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointCleared;
import no.bht.supervision.inspection.domain.InspectionEvent.InspectionAnnounced;
import no.bht.supervision.inspection.domain.InspectionEvent.InspectionClosed;
import no.bht.supervision.inspection.domain.InspectionEvents;
import no.bht.supervision.inspection.domain.InspectionForm;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LoggedInspectionEvents implements InspectionEvents {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-4";

  private final EventLog log;

  LoggedInspectionEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void add(List<InspectionEvent> events) {
    events.forEach(event -> log.append(logged(event)));
  }

  private static LoggedEvent logged(InspectionEvent event) {
    UUID id = event.inspection().value();
    return switch (event) {
      case InspectionAnnounced it ->
          logged(
              it,
              "inspection-announced",
              new Announced(id, it.party().kind(), it.form(), it.announcedOn()));
      case ControlPointBreached it ->
          logged(
              it,
              "control-point-breached",
              new Breached(id, it.controlPoint(), it.observedOn(), it.provider(), it.sequence()));
      case ControlPointCleared it ->
          logged(
              it,
              "control-point-cleared",
              new Cleared(
                  id,
                  it.controlPoint(),
                  it.clearedOn(),
                  it.provider(),
                  it.breachRemains(),
                  it.sequence()));
      case InspectionClosed it ->
          logged(
              it,
              "inspection-closed",
              new Closed(id, it.party().kind(), it.closedOn(), it.controls(), it.breaches()));
    };
  }

  private static LoggedEvent logged(InspectionEvent event, String type, Object payload) {
    return new LoggedEvent(type, event.party().number(), payload, BASIS, null);
  }

  record Announced(
      UUID inspectionId, PartyKind partyKind, InspectionForm form, LocalDate announcedOn) {}

  record Breached(
      UUID inspectionId,
      String controlPoint,
      LocalDate observedOn,
      @Nullable OrganisationNumber provider,
      int sequence) {}

  record Cleared(
      UUID inspectionId,
      String controlPoint,
      LocalDate clearedOn,
      @Nullable OrganisationNumber provider,
      boolean breachRemains,
      int sequence) {}

  record Closed(
      UUID inspectionId, PartyKind partyKind, LocalDate closedOn, int controls, int breaches) {}
}
