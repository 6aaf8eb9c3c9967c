package no.bht.supervision.tilda;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.sql.DatabaseException;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Reads for other authorities: on connections of its own that case work neither takes nor waits
 * for, in one read-only snapshot, by a cursor, and never longer than the time limit.
 */
@ApplicationScoped
public class TildaDatabase {
  /** The data source, as settings and resources name it. */
  static final String NAME = "tilda";

  private final DataSource database;

  /** The transaction ends after its last statement. */
  private static final int TO_END_MILLIS = 1000;

  private final TildaSettings settings;
  private final TimeLimit limit;

  TildaDatabase(
      @io.quarkus.agroal.DataSource(NAME) DataSource database,
      TildaSettings settings,
      TimeLimit limit) {
    this.database = database;
    this.settings = settings;
    this.limit = limit;
  }

  /** What is read. */
  @FunctionalInterface
  public interface Work {
    void on(Reading reading) throws SQLException, IOException;
  }

  /**
   * Does the work in one snapshot.
   *
   * @throws DatabaseException if the database fails or the time is over
   */
  public void read(Work work) throws IOException {
    read(connection -> {}, work);
  }

  /**
   * Does the work in a snapshot that begins when those are done who write now.
   *
   * @param lock the advisory lock that a writer holds to the end of its transaction
   * @throws DatabaseException if the database fails or the time is over
   */
  public void readAfterWriters(long lock, Work work) throws IOException {
    read(connection -> awaitWriters(connection, lock), work);
  }

  private interface Before {
    void on(Connection connection) throws SQLException;
  }

  private void read(Before before, Work work) throws IOException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        before.on(connection);
        begin(connection);
        work.on(new Reading(connection, settings.fetchSize(), limit.ofReading()));
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private void awaitWriters(Connection connection, long lock) throws SQLException {
    try (Statement await = connection.createStatement()) {
      await.execute("set local statement_timeout = " + limit.ofReading().toMillis());
      await.execute("select pg_advisory_xact_lock_shared(" + lock + ")");
    }
    connection.commit();
  }

  /** The server ends a statement, and then the transaction, whatever becomes of us. */
  private void begin(Connection connection) throws SQLException {
    long millis = limit.ofReading().toMillis();
    try (Statement begin = connection.createStatement()) {
      begin.execute("set transaction isolation level repeatable read, read only");
      begin.execute("set local statement_timeout = " + millis);
      begin.execute("set local transaction_timeout = " + (millis + TO_END_MILLIS));
    }
  }

  /** One snapshot that is being read. */
  public static final class Reading {
    private final Connection connection;
    private final int fetchSize;
    private final Duration limit;
    private final long start = System.nanoTime();

    private Reading(Connection connection, int fetchSize, Duration limit) {
      this.connection = connection;
      this.fetchSize = fetchSize;
      this.limit = limit;
    }

    /** What is done with some rows. */
    @FunctionalInterface
    public interface Part<T> {
      void take(List<T> rows) throws SQLException, IOException;
    }

    /** Hands over all rows, some at a time; nothing where there are none. */
    public <T> void each(String sql, Sql.Rows<T> rows, Part<T> part, @Nullable Object... values)
        throws SQLException, IOException {
      try (PreparedStatement statement = prepared(sql, values)) {
        statement.setFetchSize(fetchSize);
        List<T> some = new ArrayList<>(fetchSize);
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            some.add(rows.of(row));
            if (some.size() == fetchSize) {
              part.take(some);
              some.clear();
              stopWhenLate();
            }
          }
        }
        if (!some.isEmpty()) {
          part.take(some);
        }
      }
    }

    /** Rows that belong to some ids. */
    public <T> List<T> of(Collection<UUID> ids, String sql, Sql.Rows<T> rows) throws SQLException {
      List<T> found = new ArrayList<>();
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
        try (ResultSet row = statement.executeQuery()) {
          while (row.next()) {
            found.add(rows.of(row));
          }
        }
      }
      return found;
    }

    private PreparedStatement prepared(String sql, @Nullable Object... values) throws SQLException {
      PreparedStatement statement = connection.prepareStatement(sql);
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement;
    }

    private void stopWhenLate() throws SQLException {
      if (System.nanoTime() - start > limit.toNanos()) {
        throw new SQLTimeoutException("The answer took longer than " + limit);
      }
    }
  }
}
