package no.bht.employerregistry.plan.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A plan for the provider's assistance (plan for bedriftshelsetjenestens bistand). Handed in by
 * employer or provider, changed by both: every change is a further version that keeps date and
 * author. Employer, provider and period stay as they are. Statute: FOR-2011-12-06-1355 § 13-3
 * letter a.
 *
 * @param periodTo last day
 * @param changedOn the day of the present version
 * @param copyOf the earlier plan it was begun from
 */
public record Plan(
    UUID id,
    OrganisationNumber employer,
    OrganisationNumber provider,
    LocalDate periodFrom,
    LocalDate periodTo,
    LocalDate receivedOn,
    LocalDate changedOn,
    long version,
    @Nullable UUID copyOf,
    PlanContent content,
    List<Measure> measures) {

  public Plan {
    measures = List.copyOf(measures);
  }

  public Optional<Measure> measure(UUID wanted) {
    return measures.stream().filter(measure -> measure.id().equals(wanted)).findAny();
  }

  public boolean has(AssistanceArea area) {
    return measures.stream().anyMatch(measure -> measure.area() == area);
  }

  /** The areas with neither measure nor stated reason. */
  public List<AssistanceArea> areasUnanswered() {
    return Arrays.stream(AssistanceArea.values())
        .filter(area -> !has(area))
        .filter(area -> content.areasWithoutMeasures().stream().noneMatch(it -> it.area() == area))
        .toList();
  }

  /** The first measure whose step from the plan before is not allowed; empty if all are. */
  public Optional<Measure> firstStepNotAllowedFrom(Plan before) {
    return measures.stream()
        .filter(
            measure -> {
              MeasureStatus old = before.measure(measure.id()).map(Measure::status).orElse(null);
              return old != measure.status() && !MeasureStatus.STEPS.allows(old, measure.status());
            })
        .findFirst();
  }

  /** The number of an element that stands there twice; a measure is told of by its number. */
  public boolean numbersTwice() {
    Set<UUID> seen = new HashSet<>();
    return measures.stream().anyMatch(measure -> !seen.add(measure.id()));
  }

  /** A further version with another content. */
  public Plan changed(PlanContent next, List<Measure> nextMeasures, LocalDate today) {
    return new Plan(
        id,
        employer,
        provider,
        periodFrom,
        periodTo,
        receivedOn,
        today,
        version + 1,
        copyOf,
        next,
        nextMeasures);
  }

  /** A further version in which one measure has come this far. */
  public Plan progressed(UUID measure, MeasureStatus status, LocalDate on, LocalDate today) {
    return changed(
        content,
        measures.stream().map(it -> it.id().equals(measure) ? it.reached(status, on) : it).toList(),
        today);
  }

  /** The start of a plan for a later period: the same content, its days moved, nothing done. */
  public Plan copied(
      UUID newId, Stream<UUID> measureIds, LocalDate from, LocalDate to, LocalDate today) {
    long months = ChronoUnit.MONTHS.between(periodFrom.withDayOfMonth(1), from.withDayOfMonth(1));
    List<UUID> ids = measureIds.limit(measures.size()).toList();
    List<Measure> moved =
        IntStream.range(0, measures.size())
            .mapToObj(place -> measures.get(place).movedBy(months).numbered(ids.get(place)))
            .toList();
    return new Plan(
        newId, employer, provider, from, to, today, today, 0, id, content.forLaterPeriod(), moved);
  }

  /** Its free texts. */
  public Stream<String> texts() {
    return Stream.concat(measures.stream().map(Measure::description), content.texts());
  }

  /** Whether a day of the measure lies in the period. */
  public boolean dates(Measure measure) {
    LocalDate from = measure.startOn() == null ? measure.dueOn() : measure.startOn();
    LocalDate to = measure.dueOn() == null ? measure.startOn() : measure.dueOn();
    return from != null && to != null && !to.isBefore(periodFrom) && !from.isAfter(periodTo);
  }

  /** Whether the day lies in the period. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(periodFrom) && !day.isAfter(periodTo);
  }
}
