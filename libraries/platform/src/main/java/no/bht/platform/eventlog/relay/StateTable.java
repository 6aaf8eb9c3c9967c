package no.bht.platform.eventlog.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import no.bht.platform.eventlog.relay.HoleRule.Step;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/** The row that says how far the relay is. */
final class StateTable {

  private static final String READ =
      "select last_position, hole_up_to, hole_settled_from::text::bigint as settled_from"
          + " from relay_state";
  private static final String MOVE = SqlFile.read("platform/move_relay_state");

  private StateTable() {}

  static RelayState read(Connection connection) throws SQLException {
    try (Statement read = connection.createStatement();
        ResultSet row = read.executeQuery(READ)) {
      row.next();
      long upTo = row.getLong("hole_up_to");
      return new RelayState(
          row.getLong("last_position"),
          row.wasNull() ? null : new PendingHole(upTo, row.getLong("settled_from")));
    }
  }

  /**
   * @throws SQLException also if somebody else has moved the state
   */
  static RelayState move(Connection connection, RelayState from, Step step) throws SQLException {
    PendingHole hole = step.hole();
    Long upTo = hole == null ? step.newHoleUpTo() : Long.valueOf(hole.upTo());
    try (PreparedStatement move = connection.prepareStatement(MOVE)) {
      move.setLong(1, step.lastPosition());
      move.setObject(2, upTo, java.sql.Types.BIGINT);
      move.setBoolean(3, step.newHoleUpTo() != null);
      move.setString(4, hole == null ? null : Long.toString(hole.settledFrom()));
      move.setLong(5, from.lastPosition());
      try (ResultSet row = move.executeQuery()) {
        return moved(row, step, upTo);
      }
    }
  }

  private static RelayState moved(ResultSet row, Step step, @Nullable Long upTo)
      throws SQLException {
    if (!row.next()) {
      throw new SQLException("Another relay has moved the state");
    }
    return new RelayState(
        step.lastPosition(), upTo == null ? null : new PendingHole(upTo, row.getLong(1)));
  }
}
