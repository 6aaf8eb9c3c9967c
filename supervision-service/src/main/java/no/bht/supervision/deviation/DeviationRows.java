package no.bht.supervision.deviation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** A report as it lies in its table. */
final class DeviationRows {
  private DeviationRows() {}

  static DeviationReport report(ResultSet row) throws SQLException {
    return new DeviationReport(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("provider")),
        DeviationTopic.valueOf(row.getString("topic")),
        DeviationWeight.valueOf(row.getString("weight")),
        row.getBoolean("prevention_concern"),
        row.getString("facts"),
        row.getObject("observed_on", LocalDate.class),
        row.getObject("inspection_id", UUID.class),
        Sql.instantOf(row, "reported_at"),
        Sql.instant(row, "provider_told_at"),
        DeviationState.valueOf(row.getString("state")),
        row.getObject("assess_by", LocalDate.class),
        row.getObject("answer_by", LocalDate.class),
        said(row, "assessment", "assessed_at"),
        decided(row),
        said(row, "answer", "answered_at"),
        row.getLong("version"));
  }

  private static DeviationReport.@Nullable Said said(ResultSet row, String text, String at)
      throws SQLException {
    Instant moment = Sql.instant(row, at);
    return moment == null ? null : new DeviationReport.Said(row.getString(text), moment);
  }

  private static DeviationReport.@Nullable Decided decided(ResultSet row) throws SQLException {
    Instant at = Sql.instant(row, "decided_at");
    return at == null
        ? null
        : new DeviationReport.Decided(
            DeviationOutcome.valueOf(row.getString("outcome")),
            row.getString("outcome_reason"),
            row.getString("guidance"),
            row.getObject("followed_by_inspection_id", UUID.class),
            row.getObject("approval_case_id", UUID.class),
            at);
  }
}
