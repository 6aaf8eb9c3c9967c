package no.bht.employerregistry.annualreport.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bht.employerregistry.plan.domain.AssistanceArea;
import no.bht.employerregistry.plan.domain.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * A report held against the plan, measure by measure: the table an inspector judges by.
 *
 * @param measures every measure of the plans, in their order
 * @param unplanned what was done and answers no measure
 */
public record Comparison(List<PlannedRow> measures, List<DeliveredRow> unplanned) {

  public Comparison {
    measures = List.copyOf(measures);
    unplanned = List.copyOf(unplanned);
  }

  /** What became of a measure. */
  public enum Outcome {
    DONE,
    NOT_DONE,
    /** Its day lies outside the year of the report, or after the end of the affiliation. */
    NOT_DUE
  }

  /** How an activity was matched with its measure. */
  public enum Basis {
    /** The report names the measure. */
    NUMBER,
    /** Same area of § 13-2, unit and period. */
    AREA_UNIT_PERIOD,
    /** The words are alike. */
    TEXT
  }

  /**
   * A planned measure.
   *
   * @param plannedHours hours; null = not said
   * @param deliveredHours hours of what answers it; null = not said
   * @param saidNotDone the report itself says that it was not done
   */
  public record PlannedRow(
      UUID plan,
      UUID measure,
      AssistanceArea area,
      String description,
      @Nullable String unit,
      @Nullable LocalDate plannedOn,
      MeasureStatus status,
      Outcome outcome,
      @Nullable Double plannedHours,
      @Nullable Double deliveredHours,
      boolean saidNotDone,
      @Nullable String reasonNotDone,
      List<DeliveredRow> delivered) {
    public PlannedRow {
      delivered = List.copyOf(delivered);
    }
  }

  /**
   * Something that was delivered.
   *
   * @param basis null where it answers no measure
   * @param digitalWherePresenceIsNeeded mapping, or something ergonomic, that was done digitally
   * @param daysAfterPlan days after the planned day, fewer than 0 before it; null where one is not
   *     said
   */
  public record DeliveredRow(
      UUID activity,
      String description,
      @Nullable Basis basis,
      @Nullable LocalDate on,
      @Nullable Double hours,
      boolean additional,
      boolean digitalWherePresenceIsNeeded,
      @Nullable Long daysAfterPlan) {}

  public long count(Outcome outcome) {
    return measures.stream().filter(row -> row.outcome() == outcome).count();
  }

  /** What was due: done or not. */
  public long due() {
    return count(Outcome.DONE) + count(Outcome.NOT_DONE);
  }

  /** Hours planned for what was due, as far as they are said. */
  public double plannedHours() {
    return measures.stream()
        .filter(row -> row.outcome() != Outcome.NOT_DUE)
        .mapToDouble(row -> row.plannedHours() == null ? 0 : row.plannedHours())
        .sum();
  }

  /** Hours planned, where the hours delivered are said too or nothing was delivered. */
  public double plannedHoursToCompare() {
    return measures.stream()
        .filter(row -> row.outcome() == Outcome.NOT_DONE || row.deliveredHours() != null)
        .mapToDouble(row -> row.plannedHours() == null ? 0 : row.plannedHours())
        .sum();
  }

  /** Hours delivered for what was planned with hours. */
  public double deliveredHours() {
    return measures.stream()
        .filter(row -> row.outcome() != Outcome.NOT_DUE && row.plannedHours() != null)
        .mapToDouble(row -> row.deliveredHours() == null ? 0 : row.deliveredHours())
        .sum();
  }

  /** Everything delivered digitally where presence is needed. */
  public long digitalWherePresenceIsNeeded() {
    return Stream.concat(
            measures.stream().flatMap(row -> row.delivered().stream()), unplanned.stream())
        .filter(DeliveredRow::digitalWherePresenceIsNeeded)
        .count();
  }
}
