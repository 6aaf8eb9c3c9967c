package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.bht.casework.domain.notice.Hearing;
import no.bht.platform.time.Oslo;
import no.bht.supervision.ReactionSwitches;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;
import no.bht.supervision.order.domain.LegalBases;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.order.domain.Orders;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.usecase.ReactionProcedure.Heard;
import no.bht.supervision.usecase.ReactionProcedure.Matter;

/** Begins an order on a breach: advance notice to the party, or the reason for leaving it out. */
@ApplicationScoped
public class BeginOrder {
  private final Inspections inspections;
  private final Checklists checklists;
  private final Orders orders;
  private final LegalBases legalBases;
  private final ReactionProcedure procedure;
  private final ReactionSwitches switches;

  BeginOrder(
      Inspections inspections,
      Checklists checklists,
      Orders orders,
      LegalBases legalBases,
      ReactionProcedure procedure,
      ReactionSwitches switches) {
    this.inspections = inspections;
    this.checklists = checklists;
    this.orders = orders;
    this.legalBases = legalBases;
    this.procedure = procedure;
    this.switches = switches;
  }

  /**
   * Holds the inspection locked, so that the breach cannot be corrected away meanwhile.
   *
   * @return the order; empty if there is no such inspection
   * @throws CommandRefused if the point does not stand in breach or the inspection was broken off,
   *     an order may not rest on a provision, or the deadline to comment is past
   */
  @Transactional
  public Optional<Order> begin(Command command) {
    return inspections.lock(command.inspection()).map(inspection -> begin(inspection, command));
  }

  private Order begin(Inspection inspection, Command command) {
    Answer breach = inspection.standingBreach(command.controlPoint());
    switches.require(ReactionKind.ORDER, inspection.opening().party().kind());
    OrderSubject subject = subject(inspection, breach, command);
    Order order =
        Order.begin(
            subject,
            notice(subject, command),
            new Order.Step(command.inspector(), command.at(), null));
    orders.add(order);
    return order;
  }

  private Notice notice(OrderSubject subject, Command command) {
    Matter matter =
        new Matter(
            subject.id().value(),
            subject.party().number(),
            ReactionKind.ORDER,
            OrderDecision.OUTCOME,
            command.inspector());
    return switch (procedure.hear(matter, OrderLetters.notice(subject), command.heard()).notice()) {
      case Hearing.Sent sent -> new Notice.Sent(sent.notice());
      case Hearing.Omitted omitted -> new Notice.Omitted(omitted.ground(), omitted.reason());
    };
  }

  private OrderSubject subject(Inspection inspection, Answer breach, Command command) {
    List<String> bases =
        command.legalBases().isEmpty()
            ? checklists
                .version(inspection.opening().checklistVersion())
                .point(command.controlPoint())
                .legalBases()
            : command.legalBases();
    return new OrderSubject(
        command.id(),
        command.inspection(),
        inspection.opening().party(),
        command.controlPoint(),
        inspection.opening().checklistVersion(),
        legalBases.require(bases, Oslo.dateOf(command.at())),
        command.demand(),
        command.requiresAssistance(),
        breach.provider());
  }

  /**
   * What to order, under an id that is new.
   *
   * @param legalBases what it rests on; the control point's own if there are none
   */
  public record Command(
      OrderId id,
      InspectionId inspection,
      String controlPoint,
      List<String> legalBases,
      String demand,
      boolean requiresAssistance,
      Heard heard,
      String inspector,
      Instant at) {
    public Command {
      legalBases = List.copyOf(legalBases);
    }
  }
}
