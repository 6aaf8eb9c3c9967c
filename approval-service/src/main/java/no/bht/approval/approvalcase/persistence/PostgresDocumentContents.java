package no.bht.approval.approvalcase.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.approval.approvalcase.domain.DocumentContents;
import org.jspecify.annotations.Nullable;

/** Keeps documents in parts; at most one part is in memory. */
@ApplicationScoped
class PostgresDocumentContents implements DocumentContents {
  private static final int PART_BYTES = 256 * 1024;

  private final DataSource database;

  PostgresDocumentContents(DataSource database) {
    this.database = database;
  }

  @Override
  public void store(UUID document, InputStream content) throws IOException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into document_part (document_id, part, content) values (?, ?, ?)")) {
      int part = 0;
      for (byte[] bytes = content.readNBytes(PART_BYTES);
          bytes.length > 0;
          bytes = content.readNBytes(PART_BYTES)) {
        insert.setObject(1, document);
        insert.setInt(2, part++);
        insert.setBytes(3, bytes);
        insert.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IOException("The document could not be stored", e);
    }
  }

  @Override
  public void copy(UUID document, OutputStream target) throws IOException {
    int part = 0;
    for (byte[] bytes = part(document, part); bytes != null; bytes = part(document, ++part)) {
      target.write(bytes);
    }
  }

  /** A connection a part: none is held while a slow reader takes its time. */
  private byte @Nullable [] part(UUID document, int part) throws IOException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select content from document_part where document_id = ? and part = ?")) {
      select.setObject(1, document);
      select.setInt(2, part);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getBytes(1) : null;
      }
    } catch (SQLException e) {
      throw new IOException("The document could not be read", e);
    }
  }
}
