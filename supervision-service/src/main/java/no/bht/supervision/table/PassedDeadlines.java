package no.bht.supervision.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.sql.Sql;
import no.bht.supervision.SupervisionSettings;

/** Finds deadlines that have passed, each once, whichever replica asks. */
@ApplicationScoped
public class PassedDeadlines {
  private final Sql sql;
  private final SupervisionSettings settings;

  PassedDeadlines(Sql sql, SupervisionSettings settings) {
    this.sql = sql;
    this.settings = settings;
  }

  /**
   * A batch of rows whose deadline lay before today; the next sweep takes the next one.
   *
   * @param table with a column {@code announced_overdue}, the last deadline that was announced
   * @param deadline the column it stands in
   * @param waiting which rows wait, by our own columns
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> List<T> mark(
      String table, String deadline, String waiting, LocalDate today, Sql.Rows<T> rows) {
    return sql.list(
        """
        update %1$s set announced_overdue = %2$s
        where id in (
          select id from %1$s
          where %3$s and %2$s < ? and (announced_overdue is null or announced_overdue < %2$s)
          order by %2$s, id limit ? for update skip locked)
        returning *
        """
            .formatted(table, deadline, waiting),
        rows,
        today,
        settings.overdue().batchSize());
  }
}
