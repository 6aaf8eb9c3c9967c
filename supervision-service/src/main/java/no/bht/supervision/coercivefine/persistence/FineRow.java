package no.bht.supervision.coercivefine.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineClaims;
import no.bht.supervision.coercivefine.domain.FineForm;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.coercivefine.domain.FineState;
import no.bht.supervision.coercivefine.domain.FineTerms;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.order.domain.Pauses;
import org.jspecify.annotations.Nullable;

/** A row of the table of fines, without what stands in others. */
record FineRow(
    UUID id,
    OrderId order,
    FineTerms terms,
    FineState state,
    CoerciveFine.Notified notified,
    CoerciveFine.@Nullable Imposed imposed,
    CoerciveFine.@Nullable Stopped stopped,
    long version) {

  static FineRow of(ResultSet row) throws SQLException {
    return new FineRow(
        row.getObject("id", UUID.class),
        new OrderId(row.getObject("order_id", UUID.class)),
        new FineTerms(FineForm.valueOf(row.getString("form")), row.getBigDecimal("amount")),
        FineState.valueOf(row.getString("state")),
        new CoerciveFine.Notified(
            row.getObject("notified_on", LocalDate.class),
            row.getObject("comment_deadline", LocalDate.class),
            row.getString("notified_by")),
        imposed(row),
        stopped(row),
        row.getLong("version"));
  }

  CoerciveFine fine(OrderSubject subject, Pauses pauses, FineClaims claims) {
    return new CoerciveFine(
        new FineId(id), subject, terms, state, notified, imposed, stopped, pauses, claims, version);
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
}
