package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;

/** The party comments on the advance notice. Statute: fvl. § 16 first paragraph. */
@ApplicationScoped
public class CommentOnOrder {
  private final ChangeOrder change;

  CommentOnOrder(ChangeOrder change) {
    this.change = change;
  }

  /**
   * @return the order; empty if there is none for this viewer
   * @throws no.bht.supervision.domain.CommandRefused if the order is not at that step
   */
  @Transactional
  public Optional<Order> comment(
      OrderId id, Viewer viewer, Order.Step step, Precondition precondition) {
    return change.change(
        id,
        viewer,
        precondition,
        order -> {
          order.comment(step);
          return List.of();
        });
  }
}
