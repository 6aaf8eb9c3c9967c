package no.bht.approval.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.approval.worklist.WorkItem.Due;
import no.bht.approval.worklist.WorkItem.Kind;
import no.bht.approval.worklist.WorkItem.Limit;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** Asks the database, a page at a time. */
@ApplicationScoped
class WorkList {
  private final DataSource database;
  private final InstantSource clock;

  WorkList(DataSource database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is asked for; null for all. */
  record Filter(
      @Nullable Kind kind,
      @Nullable String state,
      @Nullable String assignee,
      boolean unassigned,
      boolean overdue,
      boolean overAllocated) {}

  /** Where a page begins. */
  record After(LocalDate openedOn, UUID id) {}

  List<WorkItem> list(Filter filter, @Nullable After after, int limit) {
    LocalDate today = Oslo.today(clock);
    WorkListQuery query = new WorkListQuery(filter, after, today, limit);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query.sql())) {
      query.bind(select);
      try (ResultSet row = select.executeQuery()) {
        List<WorkItem> items = new ArrayList<>();
        while (row.next()) {
          items.add(item(row, today));
        }
        return items;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The work list cannot be read", e);
    }
  }

  private static WorkItem item(ResultSet row, LocalDate today) throws SQLException {
    LocalDate openedOn = row.getObject("opened_on", LocalDate.class);
    List<Due> limits = new ArrayList<>();
    add(limits, Limit.DECISION, row.getObject("decide_by", LocalDate.class), today);
    add(
        limits,
        Limit.PRELIMINARY_ANSWER,
        row.getObject("preliminary_answer_due_on", LocalDate.class),
        today);
    add(limits, Limit.INFORMATION, row.getObject("information_due_on", LocalDate.class), today);
    return new WorkItem(
        Kind.valueOf(row.getString("kind")),
        row.getObject("id", UUID.class),
        new OrganisationNumber(row.getString("provider")),
        row.getString("name"),
        row.getString("state"),
        row.getString("assignee"),
        openedOn,
        ChronoUnit.DAYS.between(openedOn, today),
        row.getObject("comment_due_on", LocalDate.class),
        List.copyOf(limits),
        row.getInt("over_allocated"),
        row.getLong("version"));
  }

  private static void add(
      List<Due> limits, Limit limit, @Nullable LocalDate dueOn, LocalDate today) {
    if (dueOn != null) {
      limits.add(new Due(limit, dueOn, dueOn.isBefore(today)));
    }
  }
}
