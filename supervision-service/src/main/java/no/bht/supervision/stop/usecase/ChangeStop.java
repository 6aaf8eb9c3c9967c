package no.bht.supervision.stop.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.BiFunction;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.Orders;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.ActivityStops;
import no.bht.supervision.stop.domain.StopId;

/** What all steps have in common: lock the order, then the stop; check the version; save. */
@ApplicationScoped
class ChangeStop {
  private final ActivityStops stops;
  private final Orders orders;

  ChangeStop(ActivityStops stops, Orders orders) {
    this.stops = stops;
    this.orders = orders;
  }

  /**
   * @param step the changed stop; the same if nothing is to be saved
   * @return empty if there is no such stop
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<ActivityStop> change(
      StopId id,
      Precondition precondition,
      BiFunction<ActivityStop, Optional<Order>, ActivityStop> step) {
    Optional<Order> order = stops.orderOf(id).flatMap(orders::lock);
    return stops
        .lock(id)
        .map(
            stop -> {
              precondition.check(stop.version());
              ActivityStop changed = step.apply(stop, order);
              return changed.equals(stop) ? stop : stops.save(changed);
            });
  }
}
