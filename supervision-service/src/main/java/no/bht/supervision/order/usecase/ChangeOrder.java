package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderEvents;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;

/** What all steps of an order have in common: lock, check the version, step, save, tell. */
@ApplicationScoped
class ChangeOrder {
  private final Orders orders;
  private final OrderEvents events;

  ChangeOrder(Orders orders, OrderEvents events) {
    this.orders = orders;
    this.events = events;
  }

  /** Empty if there is no such order, or the viewer may not know of it. */
  @Transactional
  Optional<Order> change(
      OrderId id,
      Viewer viewer,
      Precondition precondition,
      Function<Order, List<OrderEvent>> step) {
    return changeIfTaken(id, viewer, precondition, order -> Optional.of(step.apply(order)));
  }

  /**
   * A step that may only be proposed: then nothing is saved.
   *
   * @param step what happened; empty if nothing did
   */
  @Transactional
  Optional<Order> changeIfTaken(
      OrderId id,
      Viewer viewer,
      Precondition precondition,
      Function<Order, Optional<List<OrderEvent>>> step) {
    return orders
        .lock(id)
        .filter(order -> order.visibleTo(viewer))
        .flatMap(order -> change(order, precondition, step));
  }

  private Optional<Order> change(
      Order order, Precondition precondition, Function<Order, Optional<List<OrderEvent>>> step) {
    precondition.check(order.version());
    Optional<List<OrderEvent>> happened = step.apply(order);
    if (happened.isEmpty()) {
      return orders.find(order.subject().id());
    }
    Order saved = orders.save(order);
    events.add(happened.get());
    return Optional.of(saved);
  }
}
