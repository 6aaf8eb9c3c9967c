package no.bht.supervision.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import no.bht.platform.sql.Sql;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.supervision.SupervisionSettings;

/** Tells of deadlines that have passed, each once, whichever replica does. */
@ApplicationScoped
public class PassedDeadlines {
  private final Sql sql;
  private final Sweeps sweeps;
  private final SupervisionSettings settings;

  PassedDeadlines(Sql sql, Sweeps sweeps, SupervisionSettings settings) {
    this.sql = sql;
    this.sweeps = sweeps;
    this.settings = settings;
  }

  /**
   * Which deadlines.
   *
   * @param table with a column {@code announced_overdue}, the last deadline that was announced
   * @param column the one it stands in
   * @param waiting which rows wait, by our own columns
   */
  public record Deadline(String table, String column, String waiting) {
    private String in(String statement) {
      return statement.formatted(table, column, waiting);
    }
  }

  /** A batch of rows whose deadline lay before today; the next sweep takes the next one. */
  public <T> int tell(Deadline deadline, LocalDate today, Sql.Rows<T> rows, Consumer<T> tell) {
    record Passed<T>(UUID id, T what) {}
    return sweeps.some(
        new DueRows<>(
            "passed-" + deadline.table().replace('_', '-'),
            settings.overdue().batchSize(),
            most ->
                sql.list(
                    deadline.in(
                        """
                        select * from %1$s
                        where %3$s and %2$s < ? and (announced_overdue is null or announced_overdue < %2$s)
                        order by %2$s, id limit ? for update skip locked
                        """),
                    row -> new Passed<>(row.getObject("id", UUID.class), rows.of(row)),
                    today,
                    most),
            Passed::id,
            passed ->
                passed.forEach(
                    one -> {
                      sql.update(
                          deadline.in("update %1$s set announced_overdue = %2$s where id = ?"),
                          one.id());
                      tell.accept(one.what());
                    })));
  }
}
