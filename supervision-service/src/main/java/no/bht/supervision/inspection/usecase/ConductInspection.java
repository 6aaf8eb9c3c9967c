package no.bht.supervision.inspection.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.inspection.domain.Attendance;
import no.bht.supervision.inspection.domain.BrokenOff;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.OpenDemands;
import no.bht.supervision.inspection.domain.OrdersOnParty;
import no.bht.supervision.inspection.domain.Units;
import org.jspecify.annotations.Nullable;

/**
 * Takes an inspection through its days, from plan to carried out or broken off. Each method gives
 * the inspection as it is now, empty if there is none, and is refused as {@link Inspection} says.
 */
@ApplicationScoped
public class ConductInspection {
  private final ChangeInspection change;
  private final WriteToParty letters;
  private final OrdersOnParty orders;
  private final OpenDemands demands;
  private final Units units;

  ConductInspection(
      ChangeInspection change,
      WriteToParty letters,
      OrdersOnParty orders,
      OpenDemands demands,
      Units units) {
    this.change = change;
    this.letters = letters;
    this.orders = orders;
    this.demands = demands;
    this.units = units;
  }

  /** Which inspection, by whom and when. */
  public record Step(InspectionId id, String by, Instant at, Precondition precondition) {
    LocalDate day() {
      return Oslo.dateOf(at);
    }
  }

  /** Plans it anew, or gives it to another inspector. */
  @Transactional
  public Optional<Inspection> plan(
      Step step, String inspector, @Nullable String unit, @Nullable LocalDate plannedFor) {
    if (unit != null) {
      units.require(unit);
    }
    return quietly(step, it -> it.plan(inspector, unit, plannedFor, step.day()));
  }

  /** Tells the party. */
  @Transactional
  public Optional<Inspection> announce(Step step) {
    return change.change(
        step.id(),
        step.precondition(),
        inspection -> {
          var happened = inspection.announce(step.day());
          letters.announcement(inspection);
          return happened;
        });
  }

  @Transactional
  public Optional<Inspection> begin(Step step) {
    return quietly(step, it -> it.begin(step.day()));
  }

  /** Who was met. Statute: aml. § 18-4 first and second paragraph. */
  @Transactional
  public Optional<Inspection> met(Step step, List<Attendance> people) {
    return quietly(step, it -> it.met(people));
  }

  @Transactional
  public Optional<Inspection> carryOut(Step step, LocalDate day) {
    return quietly(step, it -> it.carryOut(day, step.day()));
  }

  /** Ends it; its demands are not waited for any more, and the party is told if it knows of it. */
  @Transactional
  public Optional<Inspection> breakOff(Step step, String reason) {
    return change.change(
        step.id(),
        step.precondition(),
        inspection -> {
          var happened = inspection.breakOff(new BrokenOff(step.day(), step.by(), reason), orders);
          demands.end(step.id(), step.by(), step.at());
          if (inspection.progress().isKnown()) {
            letters.brokenOff(inspection, reason);
          }
          return happened;
        });
  }

  private Optional<Inspection> quietly(Step step, Consumer<Inspection> what) {
    return change.change(
        step.id(),
        step.precondition(),
        inspection -> {
          what.accept(inspection);
          return List.of();
        });
  }
}
