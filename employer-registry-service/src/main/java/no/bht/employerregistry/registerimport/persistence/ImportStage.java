package no.bht.employerregistry.registerimport.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import no.bht.platform.sql.CopyText;

/** Where units lie until they are merged; a table of each connection's own. */
final class ImportStage {
  /** In the form of the table of that name, which it hides; empty after each transaction. */
  private static final String CREATE =
      "create temporary table if not exists import_stage (like import_stage) on commit delete rows";

  private static final String COPY =
      "copy import_stage (organisation_number, %s, %s, duty_code, reduced) from stdin"
          .formatted(UnitRow.EMPLOYER_COLUMNS, UnitRow.CODE_COLUMNS);

  private ImportStage() {}

  static void lay(Connection connection, List<UnitRow> units) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(CREATE);
    }
    CopyText rows = new CopyText();
    units.forEach(unit -> unit.addStaged(rows));
    rows.copyInto(COPY, connection);
  }
}
