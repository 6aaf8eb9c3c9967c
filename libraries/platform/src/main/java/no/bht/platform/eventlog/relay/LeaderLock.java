package no.bht.platform.eventlog.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Who holds it relays. It belongs to a connection and goes with it; the state is read and moved
 * over the same connection, so a relay that has lost the lock cannot move the state.
 */
final class LeaderLock {

  /** "bht" and "rel" in ASCII; one lock per database, thus per service. */
  private static final long KEY = 0x6268_7472_656CL;

  private LeaderLock() {}

  static boolean tryTake(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
