package no.bht.employerregistry.registerimport.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bht.employerregistry.industryrule.domain.Classification;

/**
 * What the registry has of the units of a chunk, read as COPY writes it: a unit whose rows are the
 * same to the letter needs no writing, and one that is not here at all needs no comparing.
 *
 * @param employers what a file decides of each unit, by number
 * @param codes the industry codes, by number
 * @param expected numbers under which something is here before the unit itself
 */
record KnownUnits(Map<String, String> employers, Map<String, String> codes, Set<String> expected) {
  /** An affiliation or a ground of duty. */
  private static final String EXPECTED =
      "select employer from affiliation where employer = any (?)"
          + " union all select employer from duty_ground where employer = any (?)";

  /** Numbers consist of digits, so that they can stand in a statement; COPY takes no arguments. */
  static KnownUnits read(Connection connection, List<UnitRow> units, Classification classification)
      throws SQLException {
    String[] numbers = units.stream().map(UnitRow::number).toArray(String[]::new);
    String list = String.join(",", numbers);
    return new KnownUnits(
        byNumber(UnitRow.EMPLOYER_COLUMNS, "employer", "", list, connection),
        byNumber(
            UnitRow.CODE_COLUMNS,
            "employer_industry",
            "classification = '" + classification + "' and",
            list,
            connection),
        expected(numbers, connection));
  }

  /** Neither the unit nor anything that hangs on its number is here. */
  boolean lack(UnitRow unit) {
    return !employers.containsKey(unit.number()) && !expected.contains(unit.number());
  }

  boolean haveSame(UnitRow unit) {
    return unit.employer().equals(employers.get(unit.number()))
        && unit.codes().equals(codes.get(unit.number()));
  }

  private static Map<String, String> byNumber(
      String columns, String table, String condition, String numbers, Connection connection)
      throws SQLException {
    String copy =
        "copy (select organisation_number, %s from %s where %s organisation_number = any ('{%s}')) to stdout"
            .formatted(columns, table, condition, numbers);
    Map<String, String> rows = new HashMap<>();
    for (String row : CopyText.copyOutOf(copy, connection)) {
      int end = row.indexOf('\t');
      rows.put(row.substring(0, end), row.substring(end + 1));
    }
    return rows;
  }

  private static Set<String> expected(String[] numbers, Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(EXPECTED)) {
      select.setObject(1, numbers);
      select.setObject(2, numbers);
      Set<String> found = new HashSet<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    }
  }
}
