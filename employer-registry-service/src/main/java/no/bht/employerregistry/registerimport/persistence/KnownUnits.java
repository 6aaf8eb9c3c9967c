package no.bht.employerregistry.registerimport.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.bht.employerregistry.industryrule.domain.Classification;

/**
 * What the registry has of the units of a chunk, read as COPY writes it: a unit whose row is the
 * same to the letter needs no writing, and one that is not here at all needs no comparing.
 */
final class KnownUnits {
  private final Map<String, String> rows = new HashMap<>();
  private final Set<String> expected = new HashSet<>();

  private KnownUnits() {}

  /** Numbers consist of digits, so that they can stand in the statement. */
  static KnownUnits read(Connection connection, List<UnitRow> units, Classification classification)
      throws SQLException {
    String numbers = units.stream().map(UnitRow::number).collect(Collectors.joining(","));
    KnownUnits known = new KnownUnits();
    for (String row : CopyText.copyOutOf(employers(numbers, classification), connection)) {
      known.rows.put(row.substring(0, row.indexOf('\t')), row);
    }
    known.expected.addAll(CopyText.copyOutOf(expected(numbers), connection));
    return known;
  }

  private static String employers(String numbers, Classification classification) {
    return """
    copy (
      select %s, %s, number is not null from employer left join (
        select organisation_number as number, %s from employer_industry where classification = '%s'
      ) industry on number = organisation_number
      where organisation_number = any ('{%s}')
    ) to stdout
    """
        .formatted(
            UnitRow.EMPLOYER_COLUMNS,
            UnitRow.CODE_COLUMNS,
            UnitRow.CODE_COLUMNS,
            classification,
            numbers);
  }

  /** An affiliation or a ground of duty may be here before the unit. */
  private static String expected(String numbers) {
    return """
    copy (
      select employer from affiliation where employer = any ('{%s}')
      union select employer from duty_ground where employer = any ('{%s}')
    ) to stdout
    """
        .formatted(numbers, numbers);
  }

  /** Neither the unit nor anything that hangs on its number is here. */
  boolean lack(UnitRow unit) {
    return !rows.containsKey(unit.number()) && !expected.contains(unit.number());
  }

  boolean haveSame(UnitRow unit) {
    return unit.known().equals(rows.get(unit.number()));
  }
}
