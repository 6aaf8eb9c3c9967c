package no.bht.employerregistry.listproposal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.bht.employerregistry.employer.domain.Duty.Outcome;
import no.bht.platform.statistics.SmallCells;
import org.jspecify.annotations.Nullable;

/**
 * A row of a simulation's report: cells that nobody is in two of.
 *
 * @param partOf the section of a code
 */
record SimulationGroup(
    Dimension dimension, String value, @Nullable String partOf, List<Cell> cells) {

  /** In the order of the report. */
  enum Dimension {
    ALL,
    SECTION,
    CODE,
    COUNTY,
    SIZE_CLASS,
    UNIT,
    /** What the crosswalk says of codes of another classification. */
    CROSSWALK
  }

  /** Employers alike in what the list says before and after. */
  record Cell(
      Dimension dimension,
      String value,
      Outcome before,
      Outcome after,
      boolean unmapped,
      long employers) {

    private String kind() {
      return before + " " + after + " " + unmapped;
    }
  }

  long sum(Predicate<Cell> which) {
    return cells.stream().filter(which).mapToLong(Cell::employers).sum();
  }

  /** Those that are held back from who sees aggregates only. */
  static Set<SimulationGroup> heldBack(List<SimulationGroup> groups) {
    Set<SimulationGroup> held = new HashSet<>();
    for (Dimension dimension : Dimension.values()) {
      Map<String, List<SimulationGroup>> wholes =
          groups.stream()
              .filter(group -> group.dimension() == dimension)
              .collect(
                  Collectors.groupingBy(group -> Objects.requireNonNullElse(group.partOf(), "")));
      wholes.forEach(
          (whole, parts) ->
              held.addAll(isHeld(Dimension.SECTION, whole, held) ? parts : among(parts)));
    }
    return held;
  }

  private static boolean isHeld(Dimension dimension, String value, Set<SimulationGroup> held) {
    return held.stream().anyMatch(g -> g.dimension() == dimension && g.value().equals(value));
  }

  /** The parts of each are put in one order, so that they can be added up. */
  private static List<SimulationGroup> among(List<SimulationGroup> groups) {
    List<String> kinds =
        groups.stream().flatMap(g -> g.cells().stream()).map(Cell::kind).distinct().toList();
    List<long[]> parts =
        groups.stream()
            .map(
                group ->
                    kinds.stream()
                        .mapToLong(kind -> group.sum(cell -> cell.kind().equals(kind)))
                        .toArray())
            .toList();
    return SmallCells.heldBack(parts).stream().map(groups::get).toList();
  }
}
