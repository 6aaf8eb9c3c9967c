package no.bht.supervision.inspectiondocument;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.platform.document.ScanState;
import no.bht.platform.sql.Sql;

/** Callers bring the transaction; the columns of the scanner belong to the sweep. */
@ApplicationScoped
class InspectionDocumentTable {
  static final String NAME = "inspection_document";

  private static final String INSERT =
      """
      insert into inspection_document (id, inspection_id, demand_id, control_point, file_name,
        media_type, size, sha256, scan_state, received_at, received_by)
      values (?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Sql sql;

  InspectionDocumentTable(Sql sql) {
    this.sql = sql;
  }

  void add(InspectionDocument document, String by) {
    sql.update(
        INSERT,
        document.id(),
        document.inspectionId(),
        document.demandId(),
        document.controlPoint(),
        document.fileName(),
        document.mediaType(),
        document.size(),
        document.sha256(),
        document.scanState(),
        document.receivedAt(),
        by);
  }

  Optional<InspectionDocument> find(UUID id) {
    return sql.one(
        "select * from inspection_document where id = ?", InspectionDocumentTable::document, id);
  }

  /** How many there are; whoever else counts those of the inspection waits for the transaction. */
  int lockCount(UUID inspection) {
    sql.list(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "documents of " + inspection);
    return sql.one(
            "select count(*) as documents from inspection_document where inspection_id = ?",
            row -> row.getInt("documents"),
            inspection)
        .orElse(0);
  }

  List<InspectionDocument> ofInspection(UUID inspection, UUID last, int limit) {
    return sql.list(
        "select * from inspection_document where inspection_id = ? and id > ? order by id limit ?",
        InspectionDocumentTable::document,
        inspection,
        last,
        limit);
  }

  List<InspectionDocument> ofDemand(UUID demand, UUID last, int limit) {
    return sql.list(
        "select * from inspection_document where demand_id = ? and id > ? order by id limit ?",
        InspectionDocumentTable::document,
        demand,
        last,
        limit);
  }

  private static InspectionDocument document(ResultSet row) throws SQLException {
    return new InspectionDocument(
        row.getObject("id", UUID.class),
        row.getObject("inspection_id", UUID.class),
        row.getObject("demand_id", UUID.class),
        row.getString("control_point"),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        ScanState.valueOf(row.getString("scan_state")),
        Sql.instantOf(row, "received_at"));
  }
}
