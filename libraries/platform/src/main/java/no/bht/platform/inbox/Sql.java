package no.bht.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.bht.platform.eventlog.EventLogException;
import org.jspecify.annotations.Nullable;

/** Plain SQL over the connection of the transaction at hand. */
@ApplicationScoped
class Sql {

  private final DataSource database;

  Sql(DataSource database) {
    this.database = database;
  }

  <T> T ask(String query, Reader<T> reader, @Nullable Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      bind(statement, values);
      try (ResultSet rows = statement.executeQuery()) {
        return reader.read(rows);
      }
    } catch (SQLException e) {
      throw new EventLogException("The database did not answer", e);
    }
  }

  /** Number of rows that were changed. */
  int change(String command, @Nullable Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(command)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new EventLogException("The database refused a change", e);
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** Makes of rows what was asked for. */
  interface Reader<T> {
    T read(ResultSet rows) throws SQLException;
  }
}
