package no.bht.supervision.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import org.jspecify.annotations.Nullable;

/** A complaint as it lies in its table. */
final class ComplaintRows {
  private ComplaintRows() {}

  static Complaint complaint(ResultSet row) throws SQLException {
    return new Complaint(
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("party")),
        PartyKind.valueOf(row.getString("party_kind")),
        ComplaintKind.valueOf(row.getString("kind")),
        ComplaintChannel.valueOf(row.getString("channel")),
        row.getObject("received_on", LocalDate.class),
        row.getString("text"),
        ComplaintState.valueOf(row.getString("state")),
        row.getObject("assess_by", LocalDate.class),
        row.getObject("answer_by", LocalDate.class),
        row.getString("assessment"),
        decided(row),
        row.getString("answer"),
        row.getObject("answered_on", LocalDate.class),
        row.getBoolean("source_kept"),
        row.getObject("source_erased_on", LocalDate.class),
        null,
        row.getLong("version"));
  }

  private static Complaint.@Nullable Decided decided(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    return outcome == null
        ? null
        : new Complaint.Decided(
            ComplaintOutcome.valueOf(outcome),
            row.getObject("outcome_on", LocalDate.class),
            row.getString("outcome_reason"),
            row.getObject("inspection_id", UUID.class),
            row.getString("forwarded_to"),
            row.getString("guidance"));
  }
}
