package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.casework.usecase.notice.HearParty;
import no.bht.supervision.ReactionSwitches;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Deadline;
import no.bht.supervision.order.domain.FineInOrder;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.usecase.ReactionProcedure;
import no.bht.supervision.usecase.ReactionProcedure.Content;
import no.bht.supervision.usecase.ReactionProcedure.Matter;
import no.bht.supervision.usecase.ReactionProcedure.Taken;
import org.jspecify.annotations.Nullable;

/**
 * Decides an order, notifies the party and tells the union representatives; perhaps with the
 * coercive fine that was notified on it. Statute: aml. §§ 18-6 and 18-7, fvl. § 27.
 */
@ApplicationScoped
public class DecideOrder {
  private final ChangeOrder change;
  private final HearParty hearing;
  private final ReactionProcedure procedure;
  private final ReactionSwitches switches;
  private final FineInOrder fine;

  DecideOrder(
      ChangeOrder change,
      HearParty hearing,
      ReactionProcedure procedure,
      ReactionSwitches switches,
      FineInOrder fine) {
    this.change = change;
    this.hearing = hearing;
    this.procedure = procedure;
    this.switches = switches;
    this.fine = fine;
  }

  /**
   * Where the office wants two officers, the first one only proposes it.
   *
   * @return the order; empty if there is none
   * @throws no.bht.supervision.domain.CommandRefused as {@link Order#decide} says, or if the fine
   *     was not notified
   */
  @Transactional
  public Optional<Order> decide(Command command) {
    Optional<Order> decided =
        change.changeIfTaken(
            command.id(),
            command.viewer(),
            command.precondition(),
            order -> decide(order, command));
    decided
        .filter(order -> command.withFine() && order.decision().isPresent())
        .ifPresent(order -> fine.decideWith(order, command.viewer().subject()));
    return decided;
  }

  private Optional<List<OrderEvent>> decide(Order order, Command command) {
    OrderSubject subject = order.subject();
    switches.require(ReactionKind.ORDER, subject.party().kind());
    String officer = command.viewer().subject();
    Matter matter =
        new Matter(
            subject.id().value(),
            subject.party().number(),
            ReactionKind.ORDER,
            OrderDecision.OUTCOME,
            officer);
    List<OrderEvent> happened =
        order.decide(command.terms(), heard(matter), new Order.Step(officer, command.at(), null));
    if (!procedure.mayTake(matter, command.asText())) {
      return Optional.empty();
    }
    OrderDecision decision = order.decision().orElseThrow();
    Taken taken = procedure.take(matter, content(subject, decision));
    order.notified(taken.appealDeadline(), taken.unionsInformedAt());
    return Optional.of(happened);
  }

  private MayDecide heard(Matter matter) {
    return hearing.mayDecide(matter.caseId(), matter.outcome());
  }

  private static Content content(OrderSubject subject, OrderDecision decision) {
    return new Content(
        subject.checklistVersion(),
        decision.reasons(),
        lastDay(decision),
        OrderLetters.decision(subject, decision),
        OrderLetters.told(subject, decision));
  }

  private static @Nullable LocalDate lastDay(OrderDecision decision) {
    return decision.deadline() instanceof Deadline.OnDay day ? day.lastDay() : null;
  }

  /**
   * @param withFine whether the coercive fine notified on the order is set in it
   */
  public record Command(
      OrderId id,
      Viewer viewer,
      Order.Terms terms,
      boolean withFine,
      Instant at,
      Precondition precondition) {

    /** All that the decision says. */
    private String asText() {
      return String.join(
          "\n",
          terms.deadline().toString(),
          terms.conditions().toString(),
          String.valueOf(withFine),
          ReactionProcedure.textOf(terms.reasons()));
    }
  }
}
