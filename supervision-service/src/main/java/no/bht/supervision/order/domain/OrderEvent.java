package no.bht.supervision.order.domain;

import java.time.LocalDate;
import java.util.Objects;

/** What happened to an order that others are told. */
public sealed interface OrderEvent {
  OrderSubject subject();

  /** The order was decided and the party notified. */
  record OrderIssued(OrderSubject subject, Deadline deadline) implements OrderEvent {}

  /** The inspector accepted that the party complied on that day. */
  record OrderComplied(OrderSubject subject, LocalDate compliedOn) implements OrderEvent {}

  /** The deadline passed without a report of compliance. */
  record OrderOverdue(OrderSubject subject, LocalDate deadline) implements OrderEvent {}

  /**
   * The deadline of a condition passed, and it was not met.
   *
   * @param number of the condition, from 1
   */
  record OrderConditionOverdue(OrderSubject subject, int number, LocalDate deadline)
      implements OrderEvent {
    static OrderConditionOverdue of(OrderSubject subject, int number, Condition condition) {
      return new OrderConditionOverdue(
          subject, number, Objects.requireNonNull(condition.deadline()));
    }
  }

  /** The order has another last day to comply, by more time or a changed decision: told inside. */
  record OrderDeadlineMoved(OrderSubject subject, LocalDate deadline) implements OrderEvent {}

  /** The case was given up before a decision: only told inside. */
  record OrderWithdrawn(OrderSubject subject) implements OrderEvent {}

  /** The decision was annulled: the order is as if it had never been. */
  record OrderAnnulled(OrderSubject subject, LocalDate annulledOn) implements OrderEvent {}
}
