package no.bht.employerregistry.listreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.bht.employerregistry.listreview.EvidenceReport.By;
import no.bht.employerregistry.listreview.EvidenceReport.Row;
import no.bht.platform.sql.Sql;
import no.bht.platform.sql.SqlFile;
import no.bht.platform.statistics.SmallCells;

/** Reads the evidence, and holds back from analysts what would tell of single employers. */
@ApplicationScoped
class EvidenceReports {
  private static final String READ = SqlFile.read("read_inspection_evidence");

  private final Sql sql;

  EvidenceReports(Sql sql) {
    this.sql = sql;
  }

  private record Group(
      String classification,
      String value,
      String partOf,
      long inspections,
      long withBreach,
      long controls,
      long breaches,
      long observed) {

    String whole() {
      return classification + " " + partOf;
    }

    String key() {
      return classification + " " + value;
    }

    Row row(boolean held) {
      return held
          ? new Row(classification, value, true, null, null, null, null, null)
          : new Row(
              classification, value, false, inspections, withBreach, controls, breaches, observed);
    }
  }

  /**
   * All groups, in order.
   *
   * @param discreet whether small numbers are held back
   */
  List<Row> of(LocalDate from, LocalDate to, By by, boolean discreet) {
    List<Group> groups = groups(from, to, by);
    Set<String> held = discreet ? heldBack(from, to, by, groups) : Set.of();
    return groups.stream().map(group -> group.row(held.contains(group.key()))).toList();
  }

  /** Where the whole is held back so are its parts, or they would add up to it. */
  private Set<String> heldBack(LocalDate from, LocalDate to, By by, List<Group> groups) {
    Set<String> wholes =
        switch (by) {
          case SECTION, SIZE_CLASS -> Set.of();
          case DIVISION -> heldBack(from, to, By.SECTION, groups(from, to, By.SECTION));
          case CODE -> heldBack(from, to, By.DIVISION, groups(from, to, By.DIVISION));
        };
    Map<String, List<Group>> parts = groups.stream().collect(Collectors.groupingBy(Group::whole));
    Set<String> held = new HashSet<>();
    parts.forEach(
        (whole, some) ->
            (wholes.contains(whole) ? some : among(some)).forEach(group -> held.add(group.key())));
    return held;
  }

  private static List<Group> among(List<Group> groups) {
    List<long[]> parts =
        groups.stream()
            .map(group -> new long[] {group.withBreach(), group.inspections() - group.withBreach()})
            .toList();
    return SmallCells.heldBack(parts).stream().map(groups::get).toList();
  }

  private List<Group> groups(LocalDate from, LocalDate to, By by) {
    return sql.list(
        READ,
        row ->
            new Group(
                row.getString("classification"),
                row.getString("value"),
                row.getString("part_of"),
                row.getLong("inspections"),
                row.getLong("with_breach"),
                row.getLong("controls"),
                row.getLong("breaches"),
                row.getLong("observed")),
        from,
        to,
        by,
        by,
        by);
  }
}
