package no.bht.approval.conditiondocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.platform.document.ScanState;
import no.bht.platform.sql.Sql;

/** Callers bring the transaction; the columns of the scanner belong to the sweep. */
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
      from condition_document where condition_id = ?
      """;

  private final Sql sql;

  ConditionDocumentTable(Sql sql) {
    this.sql = sql;
  }

  void add(ConditionId condition, ConditionDocument document) {
    sql.update(
        INSERT,
        document.id(),
        condition.value(),
        document.fileName(),
        document.mediaType(),
        document.size(),
        document.sha256(),
        document.scanState(),
        document.receivedAt());
  }

  Optional<ConditionDocument> find(ConditionId condition, UUID id) {
    return sql.one(SELECT + "and id = ?", ConditionDocumentTable::document, condition.value(), id);
  }

  /**
   * In the order of their ids.
   *
   * @param last only those that follow it
   */
  List<ConditionDocument> after(ConditionId condition, UUID last, int limit) {
    return sql.list(
        SELECT + "and id > ? order by id limit ?",
        ConditionDocumentTable::document,
        condition.value(),
        last,
        limit);
  }

  private static ConditionDocument document(ResultSet row) throws SQLException {
    return new ConditionDocument(
        row.getObject("id", UUID.class),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        ScanState.valueOf(row.getString("scan_state")),
        Sql.instantOf(row, "received_at"));
  }
}
