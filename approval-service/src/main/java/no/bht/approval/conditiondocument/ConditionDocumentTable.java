package no.bht.approval.conditiondocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.platform.document.ScanState;

/** Callers bring the transaction. */
@ApplicationScoped
class ConditionDocumentTable {
  static final String NAME = "condition_document";

  private static final String INSERT =
      """
      insert into condition_document (id, condition_id, file_name, media_type, size, sha256,
        scan_state, received_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String SELECT =
      """
      select id, file_name, media_type, size, sha256, scan_state, received_at
      from condition_document where condition_id = ? and id > ? order by id limit ?
      """;

  private final DataSource database;

  ConditionDocumentTable(DataSource database) {
    this.database = database;
  }

  void add(ConditionId condition, ConditionDocument document) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, document.id());
      insert.setObject(2, condition.value());
      insert.setString(3, document.fileName());
      insert.setString(4, document.mediaType());
      insert.setLong(5, document.size());
      insert.setString(6, document.sha256());
      insert.setString(7, document.scanState().name());
      insert.setObject(8, document.receivedAt().atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("A document cannot be kept", e);
    }
  }

  Optional<ConditionDocument> find(ConditionId condition, UUID id) {
    UUID before = new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() - 1);
    return after(condition, before, 1).stream().filter(found -> found.id().equals(id)).findAny();
  }

  /**
   * In the order of their ids.
   *
   * @param last only those that follow it
   */
  List<ConditionDocument> after(ConditionId condition, UUID last, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setObject(1, condition.value());
      select.setObject(2, last);
      select.setInt(3, limit);
      try (ResultSet row = select.executeQuery()) {
        List<ConditionDocument> found = new ArrayList<>();
        while (row.next()) {
          found.add(document(row));
        }
        return List.copyOf(found);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Documents cannot be read", e);
    }
  }

  private static ConditionDocument document(ResultSet row) throws SQLException {
    return new ConditionDocument(
        row.getObject("id", UUID.class),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        ScanState.valueOf(row.getString("scan_state")),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }
}
