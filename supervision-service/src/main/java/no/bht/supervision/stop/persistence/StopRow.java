package no.bht.supervision.stop.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Pauses;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.StopCause;
import no.bht.supervision.stop.domain.StopId;
import no.bht.supervision.stop.domain.StopScope;
import no.bht.supervision.stop.domain.StopState;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of stops, without what stands in others.
 *
 * @param order the order it is linked to; {@code null} where there is a danger
 */
record StopRow(
    UUID id,
    InspectionId inspection,
    Party party,
    @Nullable OrderId order,
    @Nullable String danger,
    StopScope scope,
    String activities,
    StopState state,
    ActivityStop.Notified notified,
    ActivityStop.@Nullable Decided decided,
    ActivityStop.@Nullable Ended ended,
    long version) {

  static StopRow of(ResultSet row) throws SQLException {
    UUID order = row.getObject("order_id", UUID.class);
    return new StopRow(
        row.getObject("id", UUID.class),
        new InspectionId(row.getObject("inspection_id", UUID.class)),
        new Party(
            PartyKind.valueOf(row.getString("party_kind")),
            new OrganisationNumber(row.getString("party"))),
        order == null ? null : new OrderId(order),
        row.getString("danger"),
        StopScope.valueOf(row.getString("scope")),
        row.getString("activities"),
        StopState.valueOf(row.getString("state")),
        new ActivityStop.Notified(
            row.getObject("notified_on", LocalDate.class),
            row.getObject("comment_deadline", LocalDate.class),
            row.getString("notified_by")),
        decided(row),
        ended(row),
        row.getLong("version"));
  }

  ActivityStop stop(StopCause cause, Pauses pauses) {
    return new ActivityStop(
        new StopId(id),
        new ActivityStop.Subject(inspection, party, cause, scope, activities),
        state,
        notified,
        decided,
        ended,
        pauses,
        version);
  }

  private static ActivityStop.@Nullable Decided decided(ResultSet row) throws SQLException {
    UUID decision = row.getObject("decision_id", UUID.class);
    return decision == null
        ? null
        : new ActivityStop.Decided(
            decision,
            row.getObject("decided_on", LocalDate.class),
            row.getObject("appeal_deadline", LocalDate.class));
  }

  private static ActivityStop.@Nullable Ended ended(ResultSet row) throws SQLException {
    LocalDate on = row.getObject("ended_on", LocalDate.class);
    return on == null ? null : new ActivityStop.Ended(on, row.getString("end_reason"));
  }
}
