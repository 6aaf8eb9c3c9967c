package no.bht.employerregistry.registerfeed.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import no.bht.employerregistry.registerfeed.domain.FeedLock;
import org.jboss.logging.Logger;

/** A session lock of PostgreSQL on a connection of its own, outside of every transaction. */
@ApplicationScoped
class AdvisoryFeedLock implements FeedLock {
  private static final Logger LOG = Logger.getLogger(AdvisoryFeedLock.class);
  private static final String KEY = "(hashtextextended('employer-registry feed', 0))";

  private final DataSource database;

  AdvisoryFeedLock(DataSource database) {
    this.database = database;
  }

  @Override
  public boolean alone(Runnable work) {
    try (Connection connection = database.getConnection()) {
      if (!ask(connection, "select pg_try_advisory_lock" + KEY)) {
        return false;
      }
      try {
        work.run();
      } finally {
        release(connection);
      }
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException("The lock of the feeds could not be asked for", e);
    }
  }

  private static void release(Connection connection) {
    try {
      ask(connection, "select pg_advisory_unlock" + KEY);
    } catch (SQLException e) {
      LOG.warn("The connection that held the lock of the feeds was lost", e);
    }
  }

  private static boolean ask(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      return answer.next() && answer.getBoolean(1);
    }
  }
}
