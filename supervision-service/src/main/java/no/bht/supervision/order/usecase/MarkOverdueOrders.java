package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderEvents;
import no.bht.supervision.order.domain.Orders;

/** Announces orders whose last day has passed, each once, whoever does it. */
@ApplicationScoped
public class MarkOverdueOrders {
  private final Orders orders;
  private final OrderEvents events;

  MarkOverdueOrders(Orders orders, OrderEvents events) {
    this.orders = orders;
    this.events = events;
  }

  /** Announces up to {@code limit} orders in one transaction; how many it were. */
  @Transactional
  public int mark(LocalDate today, int limit) {
    List<Order> due = orders.lockOverdue(today, limit);
    for (Order order : due) {
      List<OrderEvent> happened = order.markOverdue(today);
      orders.save(order);
      events.add(happened);
    }
    return due.size();
  }
}
