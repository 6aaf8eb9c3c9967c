package no.bht.employerregistry.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.bht.employerregistry.Roles;
import no.bht.employerregistry.coverage.domain.Row;
import no.bht.platform.security.Caller;
import no.bht.platform.statistics.SmallCells;

/**
 * Which groups are held back from those who may see aggregates only. A coarser table gives the sum
 * of the groups that lie in one of its own: where it holds that one back, so are all its parts, and
 * else the parts are held back among themselves.
 */
final class Discretion {
  private Discretion() {}

  /** Whether the caller sees the register itself, so that nothing is held back. */
  static boolean seesEverything(Caller caller) {
    return caller.is(Roles.REGISTRAR) || caller.is(Roles.INSPECTOR);
  }

  static Set<Row> heldBack(List<Row> rows) {
    Set<Row> held = new HashSet<>();
    Map<String, List<Row>> wholes =
        rows.stream()
            .collect(Collectors.groupingBy(Row::partOf, TreeMap::new, Collectors.toList()));
    Set<String> heldWholes = heldWholes(wholes);
    wholes.forEach(
        (whole, parts) -> held.addAll(heldWholes.contains(whole) ? parts : among(parts)));
    return held;
  }

  /** The coarser groups that are held back themselves. */
  static Set<String> heldWholes(Map<String, List<Row>> wholes) {
    return among(
            wholes.entrySet().stream().map(e -> Row.together(e.getKey(), e.getValue())).toList())
        .stream()
        .map(Row::key)
        .collect(Collectors.toSet());
  }

  static Set<Row> among(List<Row> rows) {
    List<long[]> parts =
        rows.stream()
            .map(row -> row.parts().stream().mapToLong(Long::longValue).toArray())
            .toList();
    return SmallCells.heldBack(parts).stream().map(rows::get).collect(Collectors.toSet());
  }
}
