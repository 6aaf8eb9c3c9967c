package no.bht.platform.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

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
      List<Function<LogEntry, @Nullable Object>> columns = columns();
      for (int i = 0; i < columns.size(); i++) {
        Object[] column = entries.stream().map(columns.get(i)).toArray();
        append.setArray(i + 1, connection.createArrayOf("text", column));
      }
      append.executeUpdate();
    } catch (SQLException e) {
      throw new EventLogException("The event could not be written", e);
    }
  }

  private static List<Function<LogEntry, @Nullable Object>> columns() {
    return List.of(
        LogEntry::id,
        LogEntry::type,
        LogEntry::subject,
        LogEntry::occurredAt,
        LogEntry::dataSchema,
        LogEntry::payload,
        LogEntry::correlationId,
        LogEntry::actor,
        LogEntry::legalBasis,
        LogEntry::isPublic,
        LogEntry::publicBefore,
        LogEntry::publicAfter);
  }
}
