package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderEvents;
import no.bht.supervision.order.domain.Orders;

/** Announces orders whose last day has passed, each once, whoever does it. */
@ApplicationScoped
public class MarkOverdueOrders {
  private final Orders orders;
  private final OrderEvents events;
  private final Sweeps sweeps;

  MarkOverdueOrders(Orders orders, OrderEvents events, Sweeps sweeps) {
    this.orders = orders;
    this.events = events;
    this.sweeps = sweeps;
  }

  /** Announces up to {@code limit} orders; how many it were. */
  public int mark(LocalDate today, int limit) {
    return sweeps.some(
        new DueRows<>(
            "overdue-orders",
            limit,
            most -> orders.lockOverdue(today, most),
            order -> order.subject().id().value(),
            due -> due.forEach(order -> mark(order, today))));
  }

  private void mark(Order order, LocalDate today) {
    List<OrderEvent> happened = order.markOverdue(today);
    orders.save(order);
    events.add(happened);
  }
}
