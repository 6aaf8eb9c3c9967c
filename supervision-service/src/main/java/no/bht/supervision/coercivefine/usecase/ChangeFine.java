package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.BiFunction;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.CoerciveFines;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.Orders;

/**
 * What all steps have in common: lock the order, then the fine; check the version; take back what
 * is claimed too much; save.
 */
@ApplicationScoped
class ChangeFine {
  private final CoerciveFines fines;
  private final Orders orders;
  private final SettleClaims settle;

  ChangeFine(CoerciveFines fines, Orders orders, SettleClaims settle) {
    this.fines = fines;
    this.orders = orders;
    this.settle = settle;
  }

  /**
   * @param step the changed fine; the same if nothing is to be saved
   * @return empty if there is no such fine
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<CoerciveFine> change(
      FineId id, Precondition precondition, BiFunction<CoerciveFine, Order, CoerciveFine> step) {
    return fines
        .orderOf(id)
        .map(
            on -> {
              Order order = orders.lock(on).orElseThrow();
              CoerciveFine fine = fines.lock(id).orElseThrow();
              precondition.check(fine.version());
              CoerciveFine changed = settle.settle(step.apply(fine, order), order);
              return changed.equals(fine) ? fine : fines.save(changed, order);
            });
  }
}
