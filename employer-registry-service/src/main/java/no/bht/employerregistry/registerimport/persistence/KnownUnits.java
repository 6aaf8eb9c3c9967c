package no.bht.employerregistry.registerimport.persistence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.CopyText;

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
    String[] numbers =
        units.stream().map(UnitRow::number).map(OrganisationNumber::value).toArray(String[]::new);
    Map<String, String> employers =
        byNumber(UnitRow.EMPLOYER_COLUMNS, "employer", "", List.of(numbers), connection);
    return new KnownUnits(
        employers,
        byNumber(
            UnitRow.CODE_COLUMNS,
            "employer_industry",
            "classification = '" + classification + "' and",
            employers.keySet(),
            connection),
        expected(numbers, connection));
  }

  boolean isNothing() {
    return employers.isEmpty() && expected.isEmpty();
  }

  /** Neither the unit nor anything that hangs on its number is here. */
  boolean lack(UnitRow unit) {
    String number = unit.number().value();
    return !employers.containsKey(number) && !expected.contains(number);
  }

  boolean haveSame(UnitRow unit) {
    String number = unit.number().value();
    return unit.employer().equals(employers.get(number)) && unit.codes().equals(codes.get(number));
  }

  private static Map<String, String> byNumber(
      String columns,
      String table,
      String condition,
      Collection<String> numbers,
      Connection connection)
      throws SQLException {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    String copy =
        "copy (select organisation_number, %s from %s where %s organisation_number = any ('{%s}')) to stdout"
            .formatted(columns, table, condition, String.join(",", numbers));
    Map<String, String> rows = new HashMap<>();
    for (String row : CopyText.copyOutOf(copy, connection)) {
      int end = row.indexOf('\t');
      rows.put(row.substring(0, end), row.substring(end + 1));
    }
    return rows;
  }

  private static Set<String> expected(String[] numbers, Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(EXPECTED)) {
      Array asked = connection.createArrayOf("text", numbers);
      select.setArray(1, asked);
      select.setArray(2, asked);
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
