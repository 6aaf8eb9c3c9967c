package no.bht.supervision.order.domain;

import java.time.LocalDate;

/** What happened to an order that others are told. */
public sealed interface OrderEvent {
  OrderSubject subject();

  /** The order was decided and the party notified. */
  record OrderIssued(OrderSubject subject, Deadline deadline) implements OrderEvent {}

  /** The inspector accepted that the party complied on that day. */
  record OrderComplied(OrderSubject subject, LocalDate compliedOn) implements OrderEvent {}

  /** The deadline passed without a report of compliance. */
  record OrderOverdue(OrderSubject subject, LocalDate deadline) implements OrderEvent {}

  /** The case was given up before a decision: only told inside. */
  record OrderWithdrawn(OrderSubject subject) implements OrderEvent {}

  /** The decision was annulled: the order is as if it had never been. */
  record OrderAnnulled(OrderSubject subject, LocalDate annulledOn) implements OrderEvent {}
}
