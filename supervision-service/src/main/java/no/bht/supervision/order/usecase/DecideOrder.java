package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.Reasons;
import no.bht.casework.usecase.NotifyDecision;
import no.bht.casework.usecase.SendMessage;
import no.bht.platform.time.Ids;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderLetters;
import no.bht.supervision.order.domain.OrderSubject;

/**
 * Decides an order, notifies the party and makes the notice for the union representatives
 * available. Statute: aml. § 18-6 second and eighth paragraph, fvl. § 27.
 */
@ApplicationScoped
public class DecideOrder {
  private final ChangeOrder change;
  private final NotifyDecision notifyDecision;
  private final SendMessage sendMessage;
  private final Ids ids;
  private final SupervisionSettings settings;

  DecideOrder(
      ChangeOrder change,
      NotifyDecision notifyDecision,
      SendMessage sendMessage,
      Ids ids,
      SupervisionSettings settings) {
    this.change = change;
    this.notifyDecision = notifyDecision;
    this.sendMessage = sendMessage;
    this.ids = ids;
    this.settings = settings;
  }

  /**
   * @return the order; empty if there is none
   * @throws no.bht.supervision.domain.CommandRefused as {@link Order#decide} says
   */
  @Transactional
  public Optional<Order> decide(Command command) {
    Order.Step step = new Order.Step(command.viewer().subject(), command.at(), null);
    return change.change(
        command.id(),
        command.viewer(),
        command.precondition(),
        order -> decide(order, command, step));
  }

  private List<OrderEvent> decide(Order order, Command command, Order.Step step) {
    List<OrderEvent> happened = order.decide(command.deadline(), command.reasons(), step);
    OrderSubject subject = order.subject();
    OrderDecision decision = order.decision().orElseThrow();
    order.notified(
        notifyDecision
            .notify(record(subject, decision), OrderLetters.decision(subject, decision))
            .appealDeadline());
    sendMessage.send(
        subject.party().number(), OrderLetters.unionRepresentatives(subject, decision));
    return happened;
  }

  private Decision record(OrderSubject subject, OrderDecision decision) {
    return new Decision(
        ids.next(),
        subject.id().value(),
        subject.party().number(),
        OrderDecision.OUTCOME,
        subject.checklistVersion(),
        decision.reasons(),
        settings.decidingBody(),
        decision.decidedBy(),
        decision.decidedAt(),
        decision.deadline());
  }

  /**
   * @param deadline last day to comply, as the inspector sets it
   */
  public record Command(
      OrderId id,
      Viewer viewer,
      LocalDate deadline,
      Reasons reasons,
      Instant at,
      Precondition precondition) {}
}
