package no.bht.supervision.order.domain;

/** What rests on an order and follows it, in the transaction of what happens to it. */
public interface OrderFollower {
  void happened(OrderEvent event);
}
