package no.bht.supervision.stop.domain;

import java.util.Optional;
import no.bht.supervision.order.domain.OrderSubject;

/** Why activities are stopped. Statute: aml. § 18-8. */
public sealed interface StopCause {
  /** An order is not fulfilled in time. */
  record UnfulfilledOrder(OrderSubject order) implements StopCause {}

  /** Imminent danger (overhengende fare), even without an order. */
  record ImminentDanger(String danger) implements StopCause {}

  /** The order it is linked to. */
  default Optional<OrderSubject> linkedOrder() {
    return this instanceof UnfulfilledOrder unfulfilled
        ? Optional.of(unfulfilled.order())
        : Optional.empty();
  }
}
