package no.bht.approval.worklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.bht.approval.worklist.WorkItem.Kind;
import org.jspecify.annotations.Nullable;

/** The statement of one page; only the conditions that are asked for stand in it. */
final class WorkListQuery {
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

  private static final String WARNED = read("/sql/over-allocated-providers.sql");

  /** One full-time position, in per cent: nobody has more. */
  private static final int FULL_TIME = 100;

  private final List<Object> parameters = new ArrayList<>();
  private final WorkList.Filter filter;
  private final WorkList.@Nullable After after;
  private final LocalDate today;
  private final int limit;

  WorkListQuery(
      WorkList.Filter filter, WorkList.@Nullable After after, LocalDate today, int limit) {
    this.filter = filter;
    this.after = after;
    this.today = today;
    this.limit = limit;
  }

  String sql() {
    parameters.addAll(List.of(today, today, today, today, FULL_TIME));
    List<String> parts = new ArrayList<>();
    if (filter.kind() != Kind.FOLLOW_UP) {
      parts.add(part(APPLICATIONS, "received_on"));
    }
    if (filter.kind() == null || filter.kind() == Kind.FOLLOW_UP) {
      parts.add(part(FOLLOW_UPS, "opened_on"));
    }
    return """
        with warned as materialized (%s)
        select item.*, coalesce(warned.persons, 0) as over_allocated
        from (%s) item left join warned on warned.provider = item.provider
        order by opened_on, id limit %d
        """
        .formatted(WARNED, String.join(" union all ", parts), limit);
  }

  /** To be called after {@link #sql}. */
  void bind(PreparedStatement select) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      select.setObject(i + 1, parameters.get(i));
    }
  }

  /** Each part is read in the order of its own index and no further than the page. */
  private String part(String select, String openedOn) {
    boolean applications = select.equals(APPLICATIONS);
    StringBuilder sql = new StringBuilder("(").append(select);
    if (applications && filter.kind() != null) {
      and(sql, "kind = ?", filter.kind().name());
    }
    if (filter.state() != null) {
      and(sql, "state = ?", filter.state());
    }
    if (filter.assignee() != null) {
      and(sql, "assignee = ?", filter.assignee());
    }
    if (filter.unassigned()) {
      and(sql, "assignee is null");
    }
    if (filter.overAllocated()) {
      and(sql, "provider in (select provider from warned)");
    }
    if (filter.overdue()) {
      and(
          sql,
          applications
              ? "least(decide_by, preliminary_answer_due_on, information_due_on) < ?"
              : "?::date is null",
          today);
    }
    if (after != null) {
      and(sql, "(" + openedOn + ", id) > (?, ?)", after.openedOn(), after.id());
    }
    return sql.append(" order by ")
        .append(openedOn)
        .append(", id limit ")
        .append(limit)
        .append(')')
        .toString();
  }

  private void and(StringBuilder sql, String condition, Object... values) {
    sql.append(" and ").append(condition);
    parameters.addAll(List.of(values));
  }

  private static String read(String resource) {
    try (InputStream sql =
        Objects.requireNonNull(WorkListQuery.class.getResourceAsStream(resource))) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
