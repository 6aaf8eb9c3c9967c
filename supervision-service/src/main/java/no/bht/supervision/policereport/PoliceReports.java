package no.bht.supervision.policereport;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.table.SteppedRows;

/** The reports to the police. */
@Singleton
class PoliceReports extends SteppedRows<PoliceReport> {
  PoliceReports(Sql sql) {
    super(sql, "police_report", PoliceReports::report, PoliceReport::version);
  }

  static Party party(ResultSet row) throws SQLException {
    return new Party(
        PartyKind.valueOf(row.getString("party_kind")),
        new OrganisationNumber(row.getString("party")));
  }

  private static PoliceReport report(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return new PoliceReport(
        row.getObject("id", UUID.class),
        row.getObject("inspection_id", UUID.class),
        party(row),
        PoliceReport.Against.valueOf(row.getString("against")),
        List.of((String[]) row.getArray("provisions").getArray()),
        row.getString("facts"),
        row.getObject("reported_on", LocalDate.class),
        row.getString("police_reference"),
        row.getObject("violation_fee_id", UUID.class),
        outcome == null ? null : PoliceReport.Outcome.valueOf(outcome),
        row.getObject("outcome_on", LocalDate.class),
        row.getLong("version"));
  }
}
