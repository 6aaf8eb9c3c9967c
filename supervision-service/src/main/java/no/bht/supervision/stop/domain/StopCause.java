package no.bht.supervision.stop.domain;

import java.time.LocalDate;
import java.util.Optional;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderSubject;

/** Why activities are stopped. Statute: aml. § 18-8. */
public sealed interface StopCause {
  /** An order is not fulfilled in time. */
  record UnfulfilledOrder(Order order) implements StopCause {}

  /** Imminent danger (overhengende fare), even without an order. */
  record ImminentDanger(String danger) implements StopCause {}

  /** What is not to be done now need not be done in time: its order is deferred on the day. */
  default boolean deferredOn(LocalDate day) {
    return this instanceof UnfulfilledOrder unfulfilled && unfulfilled.order().pauses().covers(day);
  }

  /** The order it is linked to. */
  default Optional<OrderSubject> linkedOrder() {
    return this instanceof UnfulfilledOrder unfulfilled
        ? Optional.of(unfulfilled.order().subject())
        : Optional.empty();
  }
}
