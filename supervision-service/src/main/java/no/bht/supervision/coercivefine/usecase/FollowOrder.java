package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.CoerciveFines;
import no.bht.supervision.coercivefine.domain.FineState;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderFollower;
import no.bht.supervision.order.domain.OrderId;

/** A coercive fine runs no longer once its order is complied with, and falls with it. */
@ApplicationScoped
public class FollowOrder implements OrderFollower {
  private final CoerciveFines fines;

  FollowOrder(CoerciveFines fines) {
    this.fines = fines;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void happened(OrderEvent event) {
    OrderId order = event.subject().id();
    switch (event) {
      case OrderEvent.OrderComplied complied -> change(order, it -> complied(it, complied));
      case OrderEvent.OrderAnnulled annulled -> change(order, FollowOrder::annulled);
      case OrderEvent.OrderIssued issued -> {}
      case OrderEvent.OrderOverdue overdue -> {}
    }
  }

  private void change(OrderId order, UnaryOperator<CoerciveFine> step) {
    for (CoerciveFine seen : fines.on(order)) {
      CoerciveFine fine = fines.lock(seen.id()).orElseThrow();
      CoerciveFine changed = step.apply(fine);
      if (!changed.equals(fine)) {
        fines.save(changed);
      }
    }
  }

  private static CoerciveFine complied(CoerciveFine fine, OrderEvent.OrderComplied event) {
    LocalDate day = event.compliedOn();
    return switch (fine.state()) {
      case NOTIFIED -> fine.givenUp();
      case IMPOSED -> fine.fulfilled(new CoerciveFine.Stopped(day, "Pålegget er oppfylt."));
      case STOPPED, ANNULLED, GIVEN_UP -> fine;
    };
  }

  private static CoerciveFine annulled(CoerciveFine fine) {
    return fine.state() == FineState.NOTIFIED
        ? fine.givenUp()
        : fine.state().stands() ? fine.annulled() : fine;
  }
}
