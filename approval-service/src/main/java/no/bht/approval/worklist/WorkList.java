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

/** Asks the database; only the conditions that are asked for stand in the statement. */
@ApplicationScoped
class WorkList {
  private static final String APPLICATIONS =
      """
      select kind, id, provider, submission ->> 'name' as name, state, assignee,
        received_on as opened_on, comment_due_on, decide_by, preliminary_answer_due_on,
        information_due_on, version
      from approval_case where decided_on is null
      """;

  private static final String FOLLOW_UPS =
      """
      select 'FOLLOW_UP' as kind, id, provider, name, state, assignee, opened_on,
        null::date as comment_due_on, null::date as decide_by,
        null::date as preliminary_answer_due_on, null::date as information_due_on, version
      from follow_up where state = 'OPEN'
      """;

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
      boolean overdue) {}

  /** Where a page begins. */
  record After(LocalDate openedOn, UUID id) {}

  List<WorkItem> list(Filter filter, @Nullable After after, int limit) {
    LocalDate today = Oslo.today(clock);
    List<Object> parameters = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    if (filter.kind() != Kind.FOLLOW_UP) {
      parts.add(part(APPLICATIONS, "received_on", filter, after, limit, today, parameters));
    }
    if (filter.kind() == null || filter.kind() == Kind.FOLLOW_UP) {
      parts.add(part(FOLLOW_UPS, "opened_on", filter, after, limit, today, parameters));
    }
    String sql =
        "select * from (%s) item order by opened_on, id limit %d"
            .formatted(String.join(" union all ", parts), limit);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        select.setObject(i + 1, parameters.get(i));
      }
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

  /** Each part is read in the order of its own index and no further than the page. */
  private static String part(
      String select,
      String openedOn,
      Filter filter,
      @Nullable After after,
      int limit,
      LocalDate today,
      List<Object> parameters) {
    boolean applications = select.equals(APPLICATIONS);
    StringBuilder sql = new StringBuilder("(").append(select);
    if (applications && filter.kind() != null) {
      sql.append(" and kind = ?");
      parameters.add(filter.kind().name());
    }
    if (filter.state() != null) {
      sql.append(" and state = ?");
      parameters.add(filter.state());
    }
    if (filter.assignee() != null) {
      sql.append(" and assignee = ?");
      parameters.add(filter.assignee());
    }
    if (filter.unassigned()) {
      sql.append(" and assignee is null");
    }
    if (filter.overdue()) {
      sql.append(
          applications
              ? " and least(decide_by, preliminary_answer_due_on, information_due_on) < ?"
              : " and ?::date is null");
      parameters.add(today);
    }
    if (after != null) {
      sql.append(" and (").append(openedOn).append(", id) > (?, ?)");
      parameters.add(after.openedOn());
      parameters.add(after.id());
    }
    return sql.append(" order by ")
        .append(openedOn)
        .append(", id limit ")
        .append(limit)
        .append(')')
        .toString();
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
        row.getLong("version"));
  }

  private static void add(
      List<Due> limits, Limit limit, @Nullable LocalDate dueOn, LocalDate today) {
    if (dueOn != null) {
      limits.add(new Due(limit, dueOn, dueOn.isBefore(today)));
    }
  }
}
