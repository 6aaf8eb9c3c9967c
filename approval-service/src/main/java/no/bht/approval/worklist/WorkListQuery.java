package no.bht.approval.worklist;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/** The statement of one page; only the conditions that are asked for stand in it. */
final class WorkListQuery {
  private static final String WAITING = SqlFile.read("work-list");
  private static final String WARNED = SqlFile.read("over-allocated-providers");

  /** One full-time position, in per cent: nobody has more. */
  private static final int FULL_TIME = 100;

  private final List<Object> parameters = new ArrayList<>();
  private final String sql;

  WorkListQuery(
      WorkList.Filter filter, WorkList.@Nullable After after, LocalDate today, int limit) {
    parameters.addAll(List.of(today, today, today, today, FULL_TIME));
    StringBuilder wanted = new StringBuilder();
    if (filter.kind() != null) {
      and(wanted, "item.kind = ?", filter.kind().name());
    }
    if (filter.state() != null) {
      and(wanted, "item.state = ?", filter.state());
    }
    if (filter.assignee() != null) {
      and(wanted, "item.assignee = ?", filter.assignee());
    }
    if (filter.unassigned()) {
      and(wanted, "item.assignee is null");
    }
    if (filter.overAllocated()) {
      and(wanted, "warned.persons is not null");
    }
    if (filter.overdue()) {
      and(
          wanted,
          "least(item.decide_by, item.preliminary_answer_due_on, item.information_due_on) < ?",
          today);
    }
    if (after != null) {
      and(wanted, "(item.opened_on, item.id) > (?, ?)", after.openedOn(), after.id());
    }
    sql =
        """
        with warned as materialized (%s)
        select item.*, coalesce(warned.persons, 0) as over_allocated
        from (%s) item left join warned on warned.provider = item.provider
        where true%s
        order by item.opened_on, item.id limit %d
        """
            .formatted(WARNED, WAITING, wanted, limit);
  }

  String sql() {
    return sql;
  }

  void bind(PreparedStatement select) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      select.setObject(i + 1, parameters.get(i));
    }
  }

  private void and(StringBuilder wanted, String condition, Object... values) {
    wanted.append(" and ").append(condition);
    parameters.addAll(List.of(values));
  }
}
