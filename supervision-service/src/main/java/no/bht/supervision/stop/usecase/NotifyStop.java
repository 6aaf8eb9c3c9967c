package no.bht.supervision.stop.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.ReactionSwitches;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.ActivityStops;
import no.bht.supervision.stop.domain.StopCause;
import no.bht.supervision.stop.domain.StopId;
import no.bht.supervision.stop.domain.StopScope;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.usecase.ReactionProcedure.Heard;
import org.jspecify.annotations.Nullable;

/** Notifies of a stop, or records why not. Statute: aml. § 18-8, fvl. § 16. */
@ApplicationScoped
public class NotifyStop {
  private final Inspections inspections;
  private final Orders orders;
  private final ActivityStops stops;
  private final ReactionProcedure procedure;
  private final ReactionSwitches switches;
  private final Ids ids;
  private final InstantSource clock;

  NotifyStop(
      Inspections inspections,
      Orders orders,
      ActivityStops stops,
      ReactionProcedure procedure,
      ReactionSwitches switches,
      Ids ids,
      InstantSource clock) {
    this.inspections = inspections;
    this.orders = orders;
    this.stops = stops;
    this.procedure = procedure;
    this.switches = switches;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What to stop; either an order or a danger is named.
   *
   * @param order the order that is not fulfilled
   * @param danger the imminent danger
   */
  public record Command(
      InspectionId inspection,
      @Nullable OrderId order,
      @Nullable String danger,
      StopScope scope,
      String activities,
      Heard heard,
      String officer) {
    /**
     * @throws IllegalArgumentException unless exactly one of order and danger is given
     */
    public Command {
      if ((order == null) == (danger == null)) {
        throw new IllegalArgumentException("An order that is not fulfilled, or a danger");
      }
    }
  }

  /**
   * @return the stop; empty if there is no such inspection
   * @throws CommandRefused if the order is not one of the inspection that is overdue, or everything
   *     is to be stopped for a danger
   */
  @Transactional
  public Optional<ActivityStop> begin(Command command) {
    return inspections.lock(command.inspection()).map(inspection -> begin(inspection, command));
  }

  private ActivityStop begin(Inspection inspection, Command command) {
    switches.require(ReactionKind.STOP, inspection.opening().party().kind());
    LocalDate today = Oslo.today(clock);
    ActivityStop.Subject subject =
        new ActivityStop.Subject(
            command.inspection(),
            inspection.opening().party(),
            cause(command, today),
            command.scope(),
            command.activities());
    StopId id = new StopId(ids.next());
    LocalDate deadline =
        procedure
            .hear(
                DecideStop.matter(id, subject, command.officer()),
                StopLetters.notice(subject),
                command.heard())
            .sent()
            .map(AdvanceNotice::commentDeadline)
            .orElse(null);
    return stops.add(
        ActivityStop.notified(
            id, subject, new ActivityStop.Notified(today, deadline, command.officer())));
  }

  private StopCause cause(Command command, LocalDate today) {
    String danger = command.danger();
    OrderId named = command.order();
    if (danger != null || named == null) {
      return new StopCause.ImminentDanger(danger == null ? "" : danger);
    }
    Order order =
        orders
            .lock(named)
            .filter(found -> found.subject().inspection().equals(command.inspection()))
            .orElseThrow(() -> new CommandRefused(new Refusal.OrderNotOverdue()));
    ActivityStop.Subject.requireOverdue(order, today);
    return new StopCause.UnfulfilledOrder(order);
  }
}
