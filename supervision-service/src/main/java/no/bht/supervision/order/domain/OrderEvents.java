package no.bht.supervision.order.domain;

import java.util.List;

/** Hands over what happened, in the transaction of the change. */
public interface OrderEvents {
  void add(List<OrderEvent> events);
}
