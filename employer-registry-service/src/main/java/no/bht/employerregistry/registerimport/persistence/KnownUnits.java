package no.bht.employerregistry.registerimport.persistence;

import static java.util.stream.Collectors.joining;

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
import java.util.stream.Stream;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.CopyText;

/**
 * What the registry has of the units of a chunk, read as COPY writes it: a unit whose rows are the
 * same to the letter needs no writing, and one that is not here at all needs no comparing.
 *
 * @param employers what a file decides of each unit, by number
 * @param codes the industry codes, by number
 * @param expected numbers of units that are not here, under which something else is
 */
record KnownUnits(Map<String, String> employers, Map<String, String> codes, Set<String> expected) {
  /** The array comes from a query, so that the planner does not weigh each of its numbers. */
  private static final String ONE_OF_THEM = " = any ((select numbers from asked)::text[])";

  private static final String EXPECTED =
      "with asked as materialized (select ?::text[] as numbers)"
          + Stream.of("affiliation", "duty_ground", "duty_suspension", "duty_period")
              .map(table -> " select employer from " + table + " where employer" + ONE_OF_THEM)
              .collect(joining(" union all"))
          + " union all select organisation_number from register_feed_unit"
          + " where removed_on is not null and organisation_number"
          + ONE_OF_THEM;

  /** Numbers consist of digits, so that they can stand in a statement; COPY takes no arguments. */
  static KnownUnits read(Connection connection, List<UnitRow> units, Classification classification)
      throws SQLException {
    List<String> numbers =
        units.stream().map(UnitRow::number).map(OrganisationNumber::value).toList();
    Map<String, String> employers =
        byNumber(UnitRow.EMPLOYER_COLUMNS, "employer", "", numbers, connection);
    return new KnownUnits(
        employers,
        byNumber(
            UnitRow.CODE_COLUMNS,
            "employer_industry",
            "classification = '" + classification + "' and",
            employers.keySet(),
            connection),
        expected(
            numbers.stream().filter(number -> !employers.containsKey(number)).toList(),
            connection));
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
        """
        copy (with asked as materialized (select '{%s}'::text[] as numbers)
          select organisation_number, %s from %s where %s organisation_number%s) to stdout
        """
            .formatted(String.join(",", numbers), columns, table, condition, ONE_OF_THEM);
    Map<String, String> rows = new HashMap<>();
    for (String row : CopyText.copyOutOf(copy, connection)) {
      int end = row.indexOf('\t');
      rows.put(row.substring(0, end), row.substring(end + 1));
    }
    return rows;
  }

  private static Set<String> expected(List<String> numbers, Connection connection)
      throws SQLException {
    Set<String> found = new HashSet<>();
    if (numbers.isEmpty()) {
      return found;
    }
    try (PreparedStatement select = connection.prepareStatement(EXPECTED)) {
      select.setArray(1, connection.createArrayOf("text", numbers.toArray()));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    }
  }
}
