package no.bht.supervision.coercivefine.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineClaim;
import no.bht.supervision.coercivefine.domain.FineForm;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.coercivefine.domain.FineState;
import no.bht.supervision.coercivefine.domain.FineTerms;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.order.domain.Pause;
import no.bht.supervision.order.domain.Pauses;
import org.jspecify.annotations.Nullable;

/** Row to fine. */
final class FineRow {
  private FineRow() {}

  static CoerciveFine fine(ResultSet row, OrderSubject order, Pauses pauses, List<FineClaim> claims)
      throws SQLException {
    return new CoerciveFine(
        new FineId(row.getObject("id", UUID.class)),
        order,
        new FineTerms(FineForm.valueOf(row.getString("form")), row.getBigDecimal("amount")),
        FineState.valueOf(row.getString("state")),
        new CoerciveFine.Notified(
            row.getObject("notified_on", LocalDate.class),
            row.getObject("comment_deadline", LocalDate.class),
            row.getString("notified_by")),
        imposed(row),
        stopped(row),
        pauses,
        claims,
        row.getLong("version"));
  }

  private static CoerciveFine.@Nullable Imposed imposed(ResultSet row) throws SQLException {
    UUID decision = row.getObject("decision_id", UUID.class);
    return decision == null
        ? null
        : new CoerciveFine.Imposed(
            decision,
            row.getObject("imposed_on", LocalDate.class),
            row.getObject("runs_from", LocalDate.class),
            row.getObject("appeal_deadline", LocalDate.class));
  }

  private static CoerciveFine.@Nullable Stopped stopped(ResultSet row) throws SQLException {
    LocalDate from = row.getObject("stopped_from", LocalDate.class);
    return from == null ? null : new CoerciveFine.Stopped(from, row.getString("stop_reason"));
  }

  static Pause pause(ResultSet row) throws SQLException {
    return new Pause(
        row.getObject("first_day", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getObject("ended_on", LocalDate.class));
  }

  static FineClaim claim(ResultSet row) throws SQLException {
    return new FineClaim(
        row.getObject("id", UUID.class),
        row.getObject("decision_id", UUID.class),
        row.getObject("decided_on", LocalDate.class),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getBigDecimal("amount"),
        row.getBigDecimal("payable"),
        row.getObject("collected_on", LocalDate.class),
        row.getBoolean("deferred"),
        row.getBoolean("annulled"));
  }
}
