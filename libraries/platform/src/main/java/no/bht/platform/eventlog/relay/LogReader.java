package no.bht.platform.eventlog.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import no.bht.platform.sql.SqlFile;

/** Reads the log in the order of its positions. */
final class LogReader {

  private static final String READ = SqlFile.read("platform/read_event_log");

  private LogReader() {}

  static Batch read(Connection connection, long after, int limit) throws SQLException {
    try (PreparedStatement read = connection.prepareStatement(READ)) {
      read.setLong(1, after);
      read.setInt(2, limit);
      try (ResultSet rows = read.executeQuery()) {
        return batch(rows);
      }
    }
  }

  private static Batch batch(ResultSet rows) throws SQLException {
    List<LogRow> read = new ArrayList<>();
    Snapshot snapshot = new Snapshot(0, 0);
    while (rows.next()) {
      read.add(row(rows));
      snapshot = new Snapshot(rows.getLong("snapshot_xmin"), rows.getLong("snapshot_xmax"));
    }
    return new Batch(read, snapshot);
  }

  private static LogRow row(ResultSet row) throws SQLException {
    return new LogRow(
        row.getLong("position"),
        row.getString("event_id"),
        row.getString("event_type"),
        row.getString("subject"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getString("data_schema"),
        row.getString("payload"),
        row.getString("correlation_id"));
  }

  /** Rows and the snapshot that chose them; without rows the snapshot says nothing. */
  record Batch(List<LogRow> rows, Snapshot snapshot) {

    List<Long> positions() {
      return rows.stream().map(LogRow::position).toList();
    }
  }
}
