package no.bht.employerregistry.registerimport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import no.bht.employerregistry.registerimport.domain.ImportLock;
import org.jboss.logging.Logger;

/**
 * A session lock of PostgreSQL on a connection of its own, outside of every transaction: it falls
 * open when the process or the connection dies.
 */
@ApplicationScoped
class AdvisoryImportLock implements ImportLock {
  private static final Logger LOG = Logger.getLogger(AdvisoryImportLock.class);
  private static final String NAME = "employer-registry import";

  private final DataSource database;

  AdvisoryImportLock(DataSource database) {
    this.database = database;
  }

  @Override
  public Optional<Held> tryHold() {
    try {
      Connection connection = database.getConnection();
      if (ask(connection, "select pg_try_advisory_lock(hashtextextended(?, 0))")) {
        return Optional.of(() -> release(connection));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("The lock of imports could not be asked for", e);
    }
  }

  private static void release(Connection connection) {
    try (connection) {
      ask(connection, "select pg_advisory_unlock(hashtextextended(?, 0))");
    } catch (SQLException e) {
      LOG.warn("The connection that held the lock of imports was lost", e);
    }
  }

  private static boolean ask(Connection connection, String question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, NAME);
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
