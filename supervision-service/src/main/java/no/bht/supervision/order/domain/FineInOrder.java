package no.bht.supervision.order.domain;

/** The coercive fine that is set in the order itself (tvangsmulkt). Statute: aml. § 18-7. */
public interface FineInOrder {
  /**
   * Decides the fine that was notified on the order, with the order's reasons.
   *
   * @throws no.bht.supervision.domain.CommandRefused if none was notified
   */
  void decideWith(Order order, String officer);
}
