package no.bht.supervision.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Oslo;
import no.bht.supervision.table.Where;
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
      @Nullable LocalDate dueBefore) {

    Where where(@Nullable After after) {
      Where where =
          new Where()
              .and("inspector = ?", inspector)
              .and("unit = ?", unit)
              .and("kind = ?", kind)
              .and("due_on < ?", dueBefore);
      return after == null
          ? where
          : where.andAll("(due_on, id, kind) > (?, ?, ?)", after.dueOn(), after.id(), after.kind());
    }
  }

  /** Where a page goes on; two things of one id may be due on one day. */
  record After(LocalDate dueOn, UUID id, String kind) {}

  /** What is due first comes first. */
  List<WorkItem> page(Filter filter, @Nullable After after, int limit) {
    List<String> views = sql.list(VIEWS, row -> row.getString(1));
    Where where = filter.where(after);
    String union =
        views.stream()
            .map(view -> page(view, where, limit))
            .collect(Collectors.joining("union all\n"));
    LocalDate today = Oslo.today(clock);
    return sql.list(
        "select * from (" + union + ") item order by due_on, id, kind limit " + limit,
        row -> item(row, today),
        views.stream().flatMap(view -> Arrays.stream(where.values())).toArray());
  }

  private static String page(String view, Where where, int limit) {
    return """
    (select id, kind, party, inspector, unit, due_on, href from %s
     where due_on is not null and %s order by due_on, id, kind limit %d)
    """
        .formatted(view, where, limit);
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
