package no.bht.supervision.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page: of each view no more than a page, by an index on the day and the id, and of these
 * the first ones. However much waits, no view is read whole.
 */
@ApplicationScoped
class WorkList {
  private static final String VIEWS =
      """
      select viewname from pg_views
      where schemaname = current_schema() and viewname like 'work\\_item\\_%' order by viewname
      """;

  private final Sql sql;
  private final InstantSource clock;

  WorkList(Sql sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * What to list.
   *
   * @param dueBefore only what is due earlier
   */
  record Filter(
      @Nullable String inspector,
      @Nullable String unit,
      @Nullable String kind,
      @Nullable LocalDate dueBefore) {}

  /** Where a page goes on. */
  record After(LocalDate dueOn, UUID id) {}

  /** What is due first comes first. */
  List<WorkItem> page(Filter filter, @Nullable After after, int limit) {
    List<@Nullable Object> values = new ArrayList<>();
    String union =
        sql.list(VIEWS, row -> row.getString(1)).stream()
            .map(view -> "(" + page(view, filter, after, limit, values) + ")")
            .collect(Collectors.joining("\nunion all\n"));
    if (union.isEmpty()) {
      return List.of();
    }
    LocalDate today = Oslo.today(clock);
    return sql.list(
        "select * from (" + union + ") item order by due_on, id limit " + limit,
        row -> item(row, today),
        values.toArray());
  }

  private static String page(
      String view, Filter filter, @Nullable After after, int limit, List<@Nullable Object> values) {
    StringBuilder where = new StringBuilder("due_on is not null");
    restrict(where, values, " and inspector = ?", filter.inspector());
    restrict(where, values, " and unit = ?", filter.unit());
    restrict(where, values, " and kind = ?", filter.kind());
    restrict(where, values, " and due_on < ?", filter.dueBefore());
    if (after != null) {
      where.append(" and (due_on, id) > (?, ?)");
      values.add(after.dueOn());
      values.add(after.id());
    }
    return "select id, kind, party, inspector, unit, due_on, href from %s where %s order by due_on, id limit %d"
        .formatted(view, where, limit);
  }

  private static void restrict(
      StringBuilder where,
      List<@Nullable Object> values,
      String condition,
      @Nullable Object value) {
    if (value != null) {
      where.append(condition);
      values.add(value);
    }
  }

  private static WorkItem item(ResultSet row, LocalDate today) throws SQLException {
    String party = row.getString("party");
    LocalDate dueOn = row.getObject("due_on", LocalDate.class);
    return new WorkItem(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        party == null ? null : new OrganisationNumber(party),
        row.getString("inspector"),
        row.getString("unit"),
        dueOn,
        dueOn.isBefore(today),
        row.getString("href"));
  }
}
