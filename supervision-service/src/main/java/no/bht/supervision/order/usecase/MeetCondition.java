package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;

/** The inspector finds a condition met. Statute: aml. § 18-6 sixth paragraph. */
@ApplicationScoped
public class MeetCondition {
  private final ChangeOrder change;

  MeetCondition(ChangeOrder change) {
    this.change = change;
  }

  /**
   * @param number of the condition, from 1
   * @return the order; empty if there is none for this viewer
   * @throws no.bht.supervision.domain.CommandRefused if no such condition waits
   */
  @Transactional
  public Optional<Order> meet(
      OrderId id, int number, Viewer viewer, Order.Step step, Precondition precondition) {
    return change.change(
        id,
        viewer,
        precondition,
        order -> {
          order.meetCondition(number, step);
          return List.of();
        });
  }
}
