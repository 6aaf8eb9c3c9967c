package no.bht.employerregistry.listproposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
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
import no.bht.employerregistry.listproposal.SimulationGroup.Cell;
import no.bht.employerregistry.listproposal.SimulationGroup.Dimension;
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
  private final SimulationCodes codes;

  SimulationReports(Sql sql, Simulation simulation, SimulationCodes codes) {
    this.sql = sql;
    this.codes = codes;
    this.simulation = simulation;
  }

  /**
   * @param discreet whether small numbers are held back
   */
  @Transactional
  SimulationReport of(Job job, boolean discreet) {
    Comparison comparison = simulation.comparison(job);
    List<SimulationGroup> groups = groups(job, comparison.classificationAfter());
    Set<SimulationGroup> held = discreet ? SimulationGroup.heldBack(groups) : Set.of();
    long[] otherwise = otherwise(job);
    return new SimulationReport(
        job.id(),
        Objects.requireNonNull(job.proposal()),
        job.proposalVersion(),
        job.day(),
        comparison.before().listOn(job.day()).map(IndustryList::ruleVersion).orElse(null),
        comparison.classificationBefore(),
        comparison.classificationAfter(),
        codes.crosswalkOf(job),
        told(otherwise[0], discreet),
        told(otherwise[1], discreet),
        told(otherwise[2], discreet),
        groups.stream().map(group -> row(group, held.contains(group))).toList());
  }

  private List<SimulationGroup> groups(Job job, Classification classification) {
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
    List<SimulationGroup> groups = new ArrayList<>();
    sorted.forEach(
        (dimension, values) ->
            values.forEach(
                (value, found) ->
                    groups.add(
                        new SimulationGroup(
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

  private static Row row(SimulationGroup group, boolean held) {
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

  private static @Nullable Long number(SimulationGroup group, boolean held, Predicate<Cell> which) {
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
