package no.bht.platform.changefeed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import no.bht.platform.eventlog.ContractJson;
import no.bht.platform.eventlog.EventLogException;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The public part of the log, as far as the relay has come: up to there nothing can be missing. */
@ApplicationScoped
class ChangeTable {

  private static final String LATEST = "select last_position from relay_state";
  private static final String READ =
      """
      select position, occurred_at, split_part(event_type, '.', 4) as type, subject,
             public_before, public_after
      from event_log
      where is_public and position > ? and position <= ?
      order by position
      limit ?
      """;

  private final DataSource database;

  ChangeTable(DataSource database) {
    this.database = database;
  }

  long latest() {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(LATEST);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new EventLogException("The watermark could not be read", e);
    }
  }

  List<Change> read(long after, long upTo, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(READ)) {
      query.setLong(1, after);
      query.setLong(2, upTo);
      query.setInt(3, limit);
      try (ResultSet rows = query.executeQuery()) {
        return changes(rows);
      }
    } catch (SQLException e) {
      throw new EventLogException("The changes could not be read", e);
    }
  }

  private static List<Change> changes(ResultSet rows) throws SQLException {
    List<Change> changes = new ArrayList<>();
    while (rows.next()) {
      changes.add(
          new Change(
              rows.getLong("position"),
              rows.getObject("occurred_at", OffsetDateTime.class).toInstant(),
              rows.getString("type"),
              new OrganisationNumber(rows.getString("subject")),
              json(rows.getString("public_before")),
              json(rows.getString("public_after"))));
    }
    return changes;
  }

  private static @Nullable JsonNode json(@Nullable String text) {
    try {
      return text == null ? null : ContractJson.MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The log holds what is no JSON", e);
    }
  }
}
