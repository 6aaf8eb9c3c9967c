package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.bht.casework.usecase.SendLetter;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderId;

/** The inspector gives the case up before a decision; who was notified is told. */
@ApplicationScoped
public class WithdrawOrder {
  private final ChangeOrder change;
  private final SendLetter letters;

  WithdrawOrder(ChangeOrder change, SendLetter letters) {
    this.change = change;
    this.letters = letters;
  }

  /**
   * @return the order; empty if there is none for this viewer
   * @throws no.bht.supervision.domain.CommandRefused if the order is not at that step
   */
  @Transactional
  public Optional<Order> withdraw(
      OrderId id, Viewer viewer, Order.Step step, Precondition precondition) {
    return change.change(
        id,
        viewer,
        precondition,
        order -> {
          List<OrderEvent> happened = order.withdraw(step);
          if (order.notice() instanceof Notice.Sent) {
            letters.send(
                id.value(),
                order.subject().party().number(),
                OrderLetters.withdrawn(
                    order.subject(), Objects.requireNonNullElse(step.text(), "")));
          }
          return happened;
        });
  }
}
