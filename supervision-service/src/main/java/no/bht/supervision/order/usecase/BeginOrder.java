package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import no.bht.casework.usecase.GiveAdvanceNotice;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.Checklists;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.Inspections;
import no.bht.supervision.inspection.domain.Outcome;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderLetters;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.order.domain.Orders;
import org.jspecify.annotations.Nullable;

/** Begins an order on a breach: advance notice to the party, or the reason for leaving it out. */
@ApplicationScoped
public class BeginOrder {
  private final Inspections inspections;
  private final Checklists checklists;
  private final Orders orders;
  private final GiveAdvanceNotice giveAdvanceNotice;

  BeginOrder(
      Inspections inspections,
      Checklists checklists,
      Orders orders,
      GiveAdvanceNotice giveAdvanceNotice) {
    this.inspections = inspections;
    this.checklists = checklists;
    this.orders = orders;
    this.giveAdvanceNotice = giveAdvanceNotice;
  }

  /**
   * Holds the inspection locked, so that the breach cannot be corrected away meanwhile.
   *
   * @return the order; empty if there is no such inspection
   * @throws CommandRefused if the point does not stand in breach, or the deadline to comment is
   *     past
   */
  @Transactional
  public Optional<Order> begin(Command command) {
    return inspections.lock(command.inspection()).map(inspection -> begin(inspection, command));
  }

  private Order begin(Inspection inspection, Command command) {
    Answer breach =
        inspection
            .answerTo(command.controlPoint())
            .filter(answer -> answer.outcome() == Outcome.BREACH)
            .orElseThrow(
                () -> new CommandRefused(new Refusal.NoBreachFound(command.controlPoint())));
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
    LocalDate deadline = command.commentDeadline();
    Notice.Omitted exemption = command.exemption();
    if (deadline == null || exemption != null) {
      giveAdvanceNotice.omit(
          subject.id().value(),
          subject.party().number(),
          OrderDecision.OUTCOME,
          Objects.requireNonNull(exemption).ground(),
          exemption.reason(),
          command.inspector());
      return exemption;
    }
    Notice.requireTimeToComment(deadline, Oslo.dateOf(command.at()));
    return new Notice.Sent(
        giveAdvanceNotice
            .give(
                new GiveAdvanceNotice.Command(
                    subject.id().value(),
                    subject.party().number(),
                    OrderDecision.OUTCOME,
                    OrderLetters.notice(subject, deadline),
                    deadline))
            .sent()
            .orElseThrow());
  }

  private OrderSubject subject(Inspection inspection, Answer breach, Command command) {
    return new OrderSubject(
        command.id(),
        command.inspection(),
        inspection.opening().party(),
        command.controlPoint(),
        inspection.opening().checklistVersion(),
        checklists
            .version(inspection.opening().checklistVersion())
            .point(command.controlPoint())
            .legalBases(),
        command.demand(),
        command.requiresAssistance(),
        breach.provider());
  }

  /**
   * What to order, under an id that is new.
   *
   * @param commentDeadline last day to comment; none exactly when {@code exemption} is given
   */
  public record Command(
      OrderId id,
      InspectionId inspection,
      String controlPoint,
      String demand,
      boolean requiresAssistance,
      @Nullable LocalDate commentDeadline,
      Notice.@Nullable Omitted exemption,
      String inspector,
      Instant at) {
    /**
     * @throws IllegalArgumentException unless exactly one of deadline and exemption is given
     */
    public Command {
      if ((commentDeadline == null) == (exemption == null)) {
        throw new IllegalArgumentException("A deadline to comment, or an exemption from notice");
      }
    }
  }
}
