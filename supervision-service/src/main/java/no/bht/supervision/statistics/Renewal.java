package no.bht.supervision.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.bht.platform.sql.DatabaseException;
import no.bht.platform.sql.Sql;

/** Counts changed days anew. */
@ApplicationScoped
class Renewal {
  /** Days of one statement: their records fit into the memory of a sort. */
  private static final int PART = 31;

  private static final String LOCK = "(hashtext('supervision'), hashtext('statistics'))";
  private static final String COUNTED =
      "update statistics_count set counted_at = ? where ? > 0 or counted_at is null";

  private final DataSource database;
  private final Sql sql;
  private final InstantSource clock;

  Renewal(DataSource database, Sql sql, InstantSource clock) {
    this.database = database;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Counts all that has changed, in one sight of the records and so in one transaction: among
   * millions it takes longer than any of a call may. The lock comes before that sight, or what
   * another has just counted would be counted from before it.
   *
   * @return marks that were taken away; none if another does it
   */
  long renew() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if (!isTaken(statement)) {
        return 0;
      }
      try {
        connection.setAutoCommit(false);
        long marks = count(connection, statement);
        connection.commit();
        return marks;
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
        statement.execute("select pg_advisory_unlock" + LOCK);
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private static boolean isTaken(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select pg_try_advisory_lock" + LOCK)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private long count(Connection connection, Statement statement) throws SQLException {
    statement.execute("set transaction isolation level repeatable read");
    List<String> days = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery("select day::text from statistics_marked_day order by day")) {
      while (row.next()) {
        days.add(row.getString(1));
      }
    }
    try (PreparedStatement cells = connection.prepareStatement("select count_cells(?::date[])")) {
      for (int from = 0; from < days.size(); from += PART) {
        List<String> part = days.subList(from, Math.min(from + PART, days.size()));
        cells.setString(1, "{" + String.join(",", part) + "}");
        cells.execute();
      }
    }
    // Those that this sight sees; later ones stay.
    int marks = statement.executeUpdate("delete from statistics_mark");
    try (PreparedStatement counted = connection.prepareStatement(COUNTED)) {
      counted.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
      counted.setInt(2, marks);
      counted.executeUpdate();
    }
    return marks;
  }

  /** Every day there is, as if nothing had been counted. */
  @Transactional
  void forget() {
    sql.list("select mark_all_statistics()", row -> true);
  }
}
