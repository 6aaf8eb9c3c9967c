package no.bht.platform.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import no.bht.platform.sql.CopyText;
import no.bht.platform.sql.SqlFile;
import org.jspecify.annotations.Nullable;

/** Writes entries over the connection of the transaction at hand. */
@ApplicationScoped
class LogTable {

  private static final String APPEND = SqlFile.read("platform/append_event");
  private static final String START = "select pg_current_xact_id()";
  private static final String COPY =
      """
      copy event_log (event_id, event_type, subject, occurred_at, data_schema, payload, correlation_id,
        actor, legal_basis, is_public, public_before, public_after) from stdin
      """;
  private static final int WORTH_A_COPY = 100;

  private final DataSource database;

  LogTable(DataSource database) {
    this.database = database;
  }

  void append(List<LogEntry> entries) {
    try (Connection connection = database.getConnection()) {
      if (entries.size() < WORTH_A_COPY) {
        insert(entries, connection);
      } else {
        copy(entries, connection);
      }
    } catch (SQLException e) {
      throw new EventLogException("The event could not be written", e);
    }
  }

  /** Two round trips and half of the time; here too the transaction has its id first. */
  private static void copy(List<LogEntry> entries, Connection connection) throws SQLException {
    try (PreparedStatement start = connection.prepareStatement(START)) {
      start.execute();
    }
    List<Function<LogEntry, @Nullable Object>> columns = columns();
    CopyText rows = new CopyText();
    for (LogEntry entry : entries) {
      columns.forEach(column -> rows.add(column.apply(entry)));
      rows.endRow();
    }
    rows.copyInto(COPY, connection);
  }

  private static void insert(List<LogEntry> entries, Connection connection) throws SQLException {
    try (PreparedStatement append = connection.prepareStatement(APPEND)) {
      List<Function<LogEntry, @Nullable Object>> columns = columns();
      for (int i = 0; i < columns.size(); i++) {
        Object[] column = entries.stream().map(columns.get(i)).toArray();
        append.setArray(i + 1, connection.createArrayOf("text", column));
      }
      append.executeUpdate();
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
