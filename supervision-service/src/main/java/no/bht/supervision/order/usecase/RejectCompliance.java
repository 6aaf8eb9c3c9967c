package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.bht.casework.usecase.SendLetter;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;

/** The inspector rejects the report of compliance; the order stands as it was. */
@ApplicationScoped
public class RejectCompliance {
  private final ChangeOrder change;
  private final SendLetter letters;

  RejectCompliance(ChangeOrder change, SendLetter letters) {
    this.change = change;
    this.letters = letters;
  }

  /**
   * @return the order; empty if there is none for this viewer
   * @throws no.bht.supervision.domain.CommandRefused if the order is not at that step
   */
  @Transactional
  public Optional<Order> reject(
      OrderId id, Viewer viewer, Order.Step step, Precondition precondition) {
    return change.change(
        id,
        viewer,
        precondition,
        order -> {
          order.reject(step);
          letters.send(
              id.value(),
              order.subject().party().number(),
              OrderLetters.reportRejected(
                  order.subject(),
                  order.decision().orElseThrow().deadline().lastDay(),
                  Objects.requireNonNullElse(step.text(), "")));
          return List.of();
        });
  }
}
