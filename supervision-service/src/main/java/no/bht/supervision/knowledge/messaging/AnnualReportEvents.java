package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Which annual reports on the service's assistance have come in. */
@ApplicationScoped
class AnnualReportEvents implements EventHandler {
  private final Sql sql;

  AnnualReportEvents(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Set<String> types() {
    return Set.of("no.bht.employer-registry.annual-report-received.v1");
  }

  @Override
  public void handle(ReceivedEvent event) {
    Received report = event.dataAs(Received.class);
    sql.update(
        """
        insert into annual_report (report_id, employer, provider, report_year, received_on, plan_id,
          activities, must, should)
        values (?, ?, ?, ?, ?, ?::uuid, ?, ?, ?)
        on conflict (report_id) do nothing
        """,
        report.reportId(),
        event.subject(),
        report.provider(),
        report.reportYear(),
        report.receivedOn(),
        report.planId(),
        report.activities(),
        report.must(),
        report.should());
  }

  record Received(
      UUID reportId,
      OrganisationNumber provider,
      int reportYear,
      LocalDate receivedOn,
      @Nullable UUID planId,
      int activities,
      int must,
      int should) {}
}
