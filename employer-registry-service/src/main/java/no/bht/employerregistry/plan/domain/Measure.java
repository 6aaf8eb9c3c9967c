package no.bht.employerregistry.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure (tiltak).
 *
 * @param kind null where nobody said; then its words tell
 * @param unit unit, section or department it concerns, by the name the plan gives it
 * @param startOn when in the period it begins
 * @param dueOn when in the period it is done
 * @param statusOn the day its status was reached
 * @param responsible in the establishment; a function, not a name
 * @param providerResponsible at the provider; a function, not a name
 * @param competence professional competence of the provider that is used
 * @param hours hours planned
 * @param ground for letter e only
 * @param answersRecommendation the recommendation of an annual report that it takes up
 */
public record Measure(
    UUID id,
    AssistanceArea area,
    String description,
    @Nullable MeasureKind kind,
    List<WorkEnvironmentArea> workEnvironmentAreas,
    @Nullable String unit,
    @Nullable LocalDate startOn,
    @Nullable LocalDate dueOn,
    MeasureStatus status,
    @Nullable LocalDate statusOn,
    @Nullable String responsible,
    @Nullable String providerResponsible,
    @Nullable String competence,
    @Nullable DeliveryMode mode,
    @Nullable LegalClass legalClass,
    @Nullable Double hours,
    @Nullable ExaminationGround ground,
    @Nullable UUID answersRecommendation) {

  /** Absent lists are empty; an absent status is {@link MeasureStatus#PLANNED}. */
  @SuppressWarnings("NullAway") // what is read may leave both out
  public Measure {
    workEnvironmentAreas =
        workEnvironmentAreas == null ? List.of() : List.copyOf(workEnvironmentAreas);
    status = Objects.requireNonNullElse(status, MeasureStatus.PLANNED);
  }

  /** The same measure, this far. */
  public Measure reached(MeasureStatus next, LocalDate on) {
    return with(id, next, on, startOn, dueOn);
  }

  /** The same measure for a later period: planned, its days moved. */
  public Measure movedBy(long months) {
    return with(
        id,
        MeasureStatus.PLANNED,
        null,
        startOn == null ? null : startOn.plusMonths(months),
        dueOn == null ? null : dueOn.plusMonths(months));
  }

  /** The same measure under another number. */
  Measure numbered(UUID number) {
    return with(number, status, statusOn, startOn, dueOn);
  }

  public boolean additional() {
    return legalClass == LegalClass.ADDITIONAL;
  }

  /** Whether the provider has to be there: mapping, and whatever is ergonomic. */
  public boolean needsPresence() {
    return area == AssistanceArea.A || workEnvironmentAreas.contains(WorkEnvironmentArea.ERGONOMIC);
  }

  private Measure with(
      UUID number,
      MeasureStatus next,
      @Nullable LocalDate on,
      @Nullable LocalDate start,
      @Nullable LocalDate due) {
    return new Measure(
        number,
        area,
        description,
        kind,
        workEnvironmentAreas,
        unit,
        start,
        due,
        next,
        on,
        responsible,
        providerResponsible,
        competence,
        mode,
        legalClass,
        hours,
        ground,
        answersRecommendation);
  }
}
