package no.bht.employerregistry.listproposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.bht.employerregistry.employer.domain.Duty.Outcome;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryList;
import no.bht.employerregistry.listproposal.ListJobs.Job;
import no.bht.employerregistry.listproposal.Simulation.Comparison;
import no.bht.employerregistry.listproposal.SimulationReport.Row;
import no.bht.platform.sql.Sql;
import no.bht.platform.statistics.SmallCells;
import org.jspecify.annotations.Nullable;

/** Reads what a simulation has counted. */
@ApplicationScoped
class SimulationReports {
  private static final String OTHERWISE =
      """
      select
        count(*) filter (where after = 'OBLIGED_BY_INDUSTRY' and obliged_otherwise) as gained_otherwise,
        count(*) filter (where after = 'OBLIGED_BY_INDUSTRY' and suspended) as gained_suspended,
        count(*) filter (where before = 'OBLIGED_BY_INDUSTRY' and obliged_otherwise) as lost_otherwise
      from list_simulation_change where simulation_id = ?
      """;

  private final Sql sql;
  private final Simulation simulation;

  SimulationReports(Sql sql, Simulation simulation) {
    this.sql = sql;
    this.simulation = simulation;
  }

  /** In the order of the report. */
  private enum Dimension {
    ALL,
    SECTION,
    CODE,
    COUNTY,
    SIZE_CLASS,
    UNIT
  }

  /** Employers alike in what the list says before and after. */
  private record Cell(
      Dimension dimension,
      String value,
      Outcome before,
      Outcome after,
      boolean unmapped,
      long employers) {}

  /** The cells of one row; nobody is in two of them. */
  private record Group(
      Dimension dimension, String value, @Nullable String partOf, List<Cell> cells) {
    long sum(Predicate<Cell> which) {
      return cells.stream().filter(which).mapToLong(Cell::employers).sum();
    }
  }

  /**
   * @param discreet whether small numbers are held back
   */
  @Transactional
  SimulationReport of(Job job, boolean discreet) {
    Comparison comparison = simulation.comparison(job);
    List<Group> groups = groups(job, comparison.classificationAfter());
    Set<Group> held = discreet ? heldBack(groups) : Set.of();
    long[] otherwise = otherwise(job);
    return new SimulationReport(
        job.id(),
        Objects.requireNonNull(job.proposal()),
        job.proposalVersion(),
        job.day(),
        comparison.before().listOn(job.day()).map(IndustryList::ruleVersion).orElse(null),
        comparison.classificationBefore(),
        comparison.classificationAfter(),
        told(otherwise[0], discreet),
        told(otherwise[1], discreet),
        told(otherwise[2], discreet),
        groups.stream().map(group -> row(group, held.contains(group))).toList());
  }

  private List<Group> groups(Job job, Classification classification) {
    List<Cell> cells =
        sql.list(
            """
            select dimension, value, before, after, unmapped, employers
            from list_simulation_count where simulation_id = ?
            """,
            row ->
                new Cell(
                    Dimension.valueOf(row.getString("dimension")),
                    row.getString("value"),
                    Outcome.valueOf(row.getString("before")),
                    Outcome.valueOf(row.getString("after")),
                    row.getBoolean("unmapped"),
                    row.getLong("employers")),
            job.id());
    Map<Dimension, Map<String, List<Cell>>> sorted =
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    Cell::dimension,
                    TreeMap::new,
                    Collectors.groupingBy(Cell::value, TreeMap::new, Collectors.toList())));
    List<Group> groups = new ArrayList<>();
    sorted.forEach(
        (dimension, values) ->
            values.forEach(
                (value, found) ->
                    groups.add(
                        new Group(
                            dimension,
                            value,
                            dimension == Dimension.CODE ? sectionOf(value, classification) : null,
                            found))));
    return groups;
  }

  private static String sectionOf(String code, Classification classification) {
    return Character.isDigit(code.charAt(0))
        ? classification.sectionOf(new IndustryCode(code)).orElse("UNKNOWN")
        : code;
  }

  private static Set<Group> heldBack(List<Group> groups) {
    Set<Group> held = new HashSet<>();
    for (Dimension dimension : Dimension.values()) {
      Map<String, List<Group>> wholes =
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

  private static boolean isHeld(Dimension dimension, String value, Set<Group> held) {
    return held.stream().anyMatch(g -> g.dimension() == dimension && g.value().equals(value));
  }

  /** The parts of each are put in one order, so that they can be added up. */
  private static List<Group> among(List<Group> groups) {
    List<String> kinds =
        groups.stream()
            .flatMap(g -> g.cells().stream())
            .map(SimulationReports::kind)
            .distinct()
            .toList();
    List<long[]> parts =
        groups.stream()
            .map(
                group ->
                    kinds.stream()
                        .mapToLong(kind -> group.sum(cell -> kind(cell).equals(kind)))
                        .toArray())
            .toList();
    return SmallCells.heldBack(parts).stream().map(groups::get).toList();
  }

  private static String kind(Cell cell) {
    return cell.before() + " " + cell.after() + " " + cell.unmapped();
  }

  private static Row row(Group group, boolean held) {
    Predicate<Cell> obligedBefore = cell -> cell.before() == Outcome.OBLIGED_BY_INDUSTRY;
    Predicate<Cell> obligedAfter = cell -> cell.after() == Outcome.OBLIGED_BY_INDUSTRY;
    Predicate<Cell> openBefore = cell -> cell.before() == Outcome.MUST_BE_ASSESSED;
    Predicate<Cell> openAfter = cell -> cell.after() == Outcome.MUST_BE_ASSESSED;
    return new Row(
        group.dimension().name(),
        group.value(),
        group.partOf(),
        held,
        number(group, held, cell -> true),
        number(group, held, obligedBefore),
        number(group, held, obligedAfter),
        number(group, held, obligedAfter.and(obligedBefore.negate())),
        number(group, held, obligedBefore.and(obligedAfter.negate())),
        number(group, held, openBefore),
        number(group, held, openAfter),
        number(group, held, openAfter.and(openBefore.negate())),
        number(group, held, openBefore.and(openAfter.negate())),
        number(group, held, Cell::unmapped));
  }

  private static @Nullable Long number(Group group, boolean held, Predicate<Cell> which) {
    return held ? null : group.sum(which);
  }

  private static @Nullable Long told(long number, boolean discreet) {
    return discreet && SmallCells.isSmall(number) ? null : number;
  }

  private long[] otherwise(Job job) {
    return sql.one(
            OTHERWISE, row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)}, job.id())
        .orElseThrow();
  }
}
