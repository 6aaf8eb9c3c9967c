package no.bht.training.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
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
import no.bht.platform.document.ScanState;

/** Documents without their bytes; callers bring the transaction. */
@ApplicationScoped
class DocumentTable {
  private static final String COLUMNS =
      "id, course_id, completion_id, kind, file_name, media_type, size, sha256, scan_state, received_at";

  private final DataSource database;

  DocumentTable(DataSource database) {
    this.database = database;
  }

  void add(StoredDocument document) throws IOException {
    run(
        "insert into training_document (id, %s, kind, file_name, media_type, size, sha256, scan_state, received_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            .formatted(document.owner().column()),
        insert -> {
          insert.setObject(1, document.documentId());
          insert.setObject(2, document.owner().id());
          insert.setString(3, document.kind().name());
          insert.setString(4, document.fileName());
          insert.setString(5, document.mediaType());
          insert.setLong(6, document.size());
          insert.setString(7, document.sha256());
          insert.setString(8, document.scanState().name());
          insert.setObject(9, document.receivedAt().atOffset(ZoneOffset.UTC));
          return insert.executeUpdate();
        });
  }

  List<StoredDocument> of(Owner owner, UUID after, int limit) throws IOException {
    return run(
        "select %s from training_document where %s = ? and id > ? order by id limit ?"
            .formatted(COLUMNS, owner.column()),
        select -> {
          select.setObject(1, owner.id());
          select.setObject(2, after);
          select.setInt(3, limit);
          return documents(select);
        });
  }

  Optional<StoredDocument> find(UUID id) throws IOException {
    return run(
        "select %s from training_document where id = ?".formatted(COLUMNS),
        select -> {
          select.setObject(1, id);
          return documents(select).stream().findFirst();
        });
  }

  private static List<StoredDocument> documents(PreparedStatement select) throws SQLException {
    List<StoredDocument> found = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        found.add(document(row));
      }
    }
    return found;
  }

  private static StoredDocument document(ResultSet row) throws SQLException {
    UUID course = row.getObject("course_id", UUID.class);
    return new StoredDocument(
        row.getObject("id", UUID.class),
        course == null
            ? new Owner.OfCompletion(row.getObject("completion_id", UUID.class))
            : new Owner.OfCourse(course),
        DocumentKind.valueOf(row.getString("kind")),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        ScanState.valueOf(row.getString("scan_state")),
        row.getObject("received_at", OffsetDateTime.class).toInstant());
  }

  private interface Use<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Use<T> use) throws IOException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return use.of(statement);
    } catch (SQLException e) {
      throw new IOException("The documents cannot be reached", e);
    }
  }
}
