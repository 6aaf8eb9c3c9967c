package no.bht.employerregistry.listreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.industryrule.domain.IndustryRules;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;

/** Keeps what inspections of employers found, with the industry of the day. */
@ApplicationScoped
class InspectionEvidence implements EventHandler {
  private static final String CLOSED = "no.bht.supervision.inspection-closed.v1";
  private static final String BREACHED = "no.bht.supervision.control-point-breached.v1";
  private static final String ADD_INSPECTION = SqlFile.read("add_inspection_evidence");
  private static final String ADD_BREACH =
      """
      insert into breach_evidence (inspection_id, control_point, observed_on) values (?, ?, ?)
      on conflict do nothing
      """;

  private final Sql sql;
  private final IndustryRules rules;

  InspectionEvidence(Sql sql, IndustryRules rules) {
    this.sql = sql;
    this.rules = rules;
  }

  record InspectionClosed(
      UUID inspectionId, String partyKind, LocalDate closedOn, int controls, int breaches) {}

  record ControlPointBreached(UUID inspectionId, String controlPoint, LocalDate observedOn) {}

  @Override
  public Set<String> types() {
    return Set.of(CLOSED, BREACHED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (event.type().equals(BREACHED)) {
      ControlPointBreached breach = event.dataAs(ControlPointBreached.class);
      sql.update(ADD_BREACH, breach.inspectionId(), breach.controlPoint(), breach.observedOn());
    } else {
      InspectionClosed closed = event.dataAs(InspectionClosed.class);
      if (closed.partyKind().equals("EMPLOYER")) {
        add(event.subject(), closed);
      }
    }
  }

  private void add(OrganisationNumber employer, InspectionClosed closed) {
    Classification ofTheDay =
        rules
            .now()
            .listOn(closed.closedOn())
            .map(IndustryList::classification)
            .orElse(Classification.SN2025);
    sql.update(
        ADD_INSPECTION,
        closed.inspectionId(),
        employer,
        closed.closedOn(),
        closed.controls(),
        closed.breaches(),
        employer,
        employer,
        ofTheDay,
        closed.closedOn(),
        closed.closedOn(),
        employer);
  }
}
