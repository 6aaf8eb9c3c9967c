package no.bht.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps files in parts; at most one part is in memory. The table is the service's:
 *
 * <pre>{@code
 * create table document_part (
 *   document_id uuid not null references document, part integer not null, content bytea not null,
 *   primary key (document_id, part));
 * alter table document_part alter column content set storage external;
 * }</pre>
 */
public final class PostgresContentStore implements ContentStore {
  private static final int PART_BYTES = 256 * 1024;

  private final DataSource database;
  private final String insert;
  private final String select;

  /**
   * @param table its name, a constant of the service
   */
  public PostgresContentStore(DataSource database, String table) {
    this.database = database;
    this.insert = "insert into " + table + " (document_id, part, content) values (?, ?, ?)";
    this.select = "select content from " + table + " where document_id = ? and part = ?";
  }

  @Override
  public void store(UUID document, InputStream content) throws IOException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(insert)) {
      int part = 0;
      for (byte[] bytes = content.readNBytes(PART_BYTES);
          bytes.length > 0;
          bytes = content.readNBytes(PART_BYTES)) {
        statement.setObject(1, document);
        statement.setInt(2, part++);
        statement.setBytes(3, bytes);
        statement.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IOException("The document could not be stored", e);
    }
  }

  @Override
  public long copy(UUID document, OutputStream target) throws IOException {
    long written = 0;
    int part = 0;
    for (byte[] bytes = part(document, part); bytes != null; bytes = part(document, ++part)) {
      target.write(bytes);
      written += bytes.length;
    }
    return written;
  }

  /** A connection a part: none is held while a slow reader takes its time. */
  private byte @Nullable [] part(UUID document, int part) throws IOException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setObject(1, document);
      statement.setInt(2, part);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getBytes(1) : null;
      }
    } catch (SQLException e) {
      throw new IOException("The document could not be read", e);
    }
  }
}
