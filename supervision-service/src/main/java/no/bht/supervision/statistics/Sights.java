package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.problem.ProblemException;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.supervision.SupervisionSettings;
import org.jspecify.annotations.Nullable;

/**
 * Looks what has changed since the cells were counted. Few changes are counted by the answer
 * itself; while there are many, it is of the moment of the last count, and says so.
 */
@ApplicationScoped
class Sights {
  private static final String CHANGED = SqlFile.read("statistics_sight");
  private static final String ANEW = SqlFile.read("statistics_changed_inspections");

  private final Sql sql;
  private final int most;

  Sights(Sql sql, SupervisionSettings settings) {
    this.sql = sql;
    most = settings.statistics().mostCounted();
  }

  private record Changed(@Nullable Instant countedAt, String days, long records) {
    static Changed of(ResultSet row) throws SQLException {
      return new Changed(
          Sql.instant(row, "counted_at"), row.getString("days"), row.getLong("records"));
    }
  }

  /**
   * The same question, with the sight of the transaction it is asked in.
   *
   * @throws ProblemException 503 if too much is to be counted and never was
   */
  Question seen(Question asked) {
    if (!asked.statistic().isOfCells()) {
      return asked;
    }
    Period period = asked.period();
    LocalDate first = asked.statistic() == Statistic.OPEN_ORDERS ? Period.FIRST : period.from();
    int limit = most + 1;
    Changed changed =
        sql.one(CHANGED, Changed::of, limit, limit, limit, first, period.to()).orElseThrow();
    if (changed.records() <= most) {
      return asked.with(new Sight(changed.days(), anew(asked, changed.days()), null));
    }
    if (changed.countedAt() == null) {
      throw ProblemException.of(
          503, "statistics-being-counted", "All days are being counted; try again soon.");
    }
    return asked.with(Sight.asOf(changed.countedAt()));
  }

  private List<Cells.Cell> anew(Question asked, String days) {
    return days.equals("{}") || asked.statistic().isOfReactions()
        ? List.of()
        : sql.list(ANEW, Cells.Cell::of, days, asked.subject());
  }
}
