package no.bht.platform.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import no.bht.platform.sql.SqlFile;

/** Writes entries over the connection of the transaction at hand. */
@ApplicationScoped
class LogTable {

  private static final String APPEND = SqlFile.read("platform/append_event");

  private final DataSource database;

  LogTable(DataSource database) {
    this.database = database;
  }

  void append(List<LogEntry> entries) {
    try (Connection connection = database.getConnection();
        PreparedStatement append = connection.prepareStatement(APPEND)) {
      for (LogEntry entry : entries) {
        bind(append, entry);
        append.addBatch();
      }
      append.executeBatch();
    } catch (SQLException e) {
      throw new EventLogException("The event could not be written", e);
    }
  }

  private static void bind(PreparedStatement append, LogEntry entry) throws SQLException {
    append.setObject(1, entry.id());
    append.setString(2, entry.type());
    append.setString(3, entry.subject());
    append.setObject(4, entry.occurredAt().atOffset(ZoneOffset.UTC));
    append.setString(5, entry.dataSchema());
    append.setString(6, entry.payload());
    append.setString(7, entry.correlationId());
    append.setString(8, entry.actor());
    append.setString(9, entry.legalBasis());
    append.setBoolean(10, entry.isPublic());
    append.setString(11, entry.publicBefore());
    append.setString(12, entry.publicAfter());
  }
}
