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
    return orders
        .lock(id)
        .filter(order -> order.visibleTo(viewer))
        .map(order -> change(order, precondition, step));
  }

  private Order change(
      Order order, Precondition precondition, Function<Order, List<OrderEvent>> step) {
    precondition.check(order.version());
    List<OrderEvent> happened = step.apply(order);
    Order saved = orders.save(order);
    events.add(happened);
    return saved;
  }
}
