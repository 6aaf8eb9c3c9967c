package no.bht.employerregistry.registerfeed.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedState;
import no.bht.employerregistry.registerfeed.domain.FeedState.Attempts;
import no.bht.employerregistry.registerfeed.domain.FeedState.Bulk;
import no.bht.employerregistry.registerfeed.domain.FeedState.Counts;
import no.bht.employerregistry.registerfeed.domain.FeedState.Item;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** A row of {@code register_feed}. */
final class FeedRow {
  private FeedRow() {}

  static FeedState read(ResultSet row) throws SQLException {
    return new FeedState(
        UnitKind.valueOf(row.getString("unit")),
        Sql.instant(row, "since"),
        row.getObject("next_id", Long.class),
        item(row, "last_item"),
        item(row, "newest"),
        Sql.instant(row, "started_at"),
        new Attempts(
            Sql.instant(row, "last_attempt_at"),
            Sql.instant(row, "last_success_at"),
            Sql.instant(row, "next_attempt_at"),
            row.getInt("failures"),
            row.getString("last_failure")),
        counts(row),
        new Bulk(
            Sql.instant(row, "bulk_ordered_at"),
            Sql.instant(row, "bulk_made_at"),
            row.getObject("bulk_import", UUID.class),
            Sql.instant(row, "bulk_loaded_at"),
            row.getObject("bulk_units", Long.class),
            row.getObject("standing_units", Long.class),
            row.getObject("bulk_missing", Long.class)));
  }

  private static @Nullable Item item(ResultSet row, String which) throws SQLException {
    Long id = row.getObject(which + "_id", Long.class);
    Instant at = Sql.instant(row, which + "_at");
    return id == null || at == null ? null : new Item(id, at);
  }

  private static Counts counts(ResultSet row) throws SQLException {
    return new Counts(
        row.getLong("items"),
        row.getLong("units_new"),
        row.getLong("units_changed"),
        row.getLong("units_deleted"),
        row.getLong("units_removed"),
        row.getLong("units_unknown"),
        row.getLong("units_rejected"));
  }
}
