package no.bht.employerregistry.registerimport.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.bht.platform.http.Cursor;
import no.bht.platform.http.Page;
import no.bht.platform.http.PageSize;
import org.jspecify.annotations.Nullable;

/** Reads what an import left out. */
@ApplicationScoped
class ImportRejections {
  private static final String SELECT =
      """
      select position, line, ordinal, code, field, organisation_number
      from import_rejection where import_id = ? and position > ? order by position limit ?
      """;

  private final DataSource database;

  ImportRejections(DataSource database) {
    this.database = database;
  }

  Page<RejectionResponse> of(UUID importId, @Nullable String after, PageSize size) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setObject(1, importId);
      select.setLong(2, after == null ? 0 : Cursor.parse(after).as(Long::parseLong));
      select.setInt(3, size.plusOne());
      return Page.of(rows(select), size, row -> new Cursor(Long.toString(row.position())))
          .map(Row::rejection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Row> rows(PreparedStatement select) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        rows.add(
            new Row(
                row.getLong("position"),
                new RejectionResponse(
                    row.getLong("line"),
                    row.getLong("ordinal"),
                    row.getString("code"),
                    row.getString("field"),
                    row.getString("organisation_number"))));
      }
    }
    return rows;
  }

  private record Row(long position, RejectionResponse rejection) {}
}
