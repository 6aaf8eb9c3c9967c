package no.bht.approval.publicregister;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import no.bht.platform.sql.SqlFile;
import org.postgresql.PGConnection;

/**
 * The whole register, written by the database itself: COPY straight to the answer, whatever its
 * size, in constant memory.
 */
@ApplicationScoped
class RegisterSnapshot {
  private static final String ROWS = SqlFile.read("snapshot-register");

  private static final String STATE =
      """
      select f.last_position, md5(concat_ws('|', f.last_position, max(v.position),
        max(v.superseded_at), (select count(*) from unit_coverage), (select max(recorded_at) from provider_facts)))
      from relay_state f left join approval_version v on true group by f.last_position
      """;

  /** How a row is written; the columns are the same. */
  enum Form {
    /**
     * A JSON object a line. CSV of a single column whose delimiter and quote cannot stand in JSON
     * is the column as it is; COPY's own text form would double the backslashes.
     */
    NDJSON(
        "select row_to_json(r)::text from (%s) r",
        "format csv, quote e'\\x01', delimiter e'\\x02'"),
    CSV("%s", "format csv, header");

    private final String select;
    private final String options;

    Form(String select, String options) {
      this.select = select;
      this.options = options;
    }

    String copy(LocalDate day) {
      String rows =
          ROWS.replace(":day", "date '" + day + "'")
              .replace(":list", this == CSV ? "csv_list" : "to_jsonb");
      return "copy (" + select.formatted(rows) + ") to stdout (" + options + ")";
    }
  }

  /**
   * How far the change feed reached before the rows were read: they hold everything up to it, and
   * perhaps more, which the feed then tells again.
   *
   * @param tag changes with the register
   */
  record State(long cursor, String tag) {}

  private final DataSource database;

  RegisterSnapshot(DataSource database) {
    this.database = database;
  }

  State state() {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(STATE);
        ResultSet row = select.executeQuery()) {
      row.next();
      return new State(row.getLong(1), row.getString(2));
    } catch (SQLException e) {
      throw new IllegalStateException("The register cannot be read", e);
    }
  }

  void write(Form form, LocalDate day, OutputStream out) throws IOException {
    try (Connection connection = database.getConnection()) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyOut(form.copy(day), out);
    } catch (SQLException e) {
      throw new IOException("The register cannot be copied", e);
    }
  }
}
