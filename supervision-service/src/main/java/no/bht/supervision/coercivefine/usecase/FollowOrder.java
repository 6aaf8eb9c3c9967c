package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;
import no.bht.casework.usecase.SendLetter;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.CoerciveFines;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderFollower;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;

/**
 * A coercive fine runs no longer once its order is complied with, runs later if its order has more
 * time, and falls with it.
 */
@ApplicationScoped
public class FollowOrder implements OrderFollower {
  private final CoerciveFines fines;
  private final Orders orders;
  private final SettleClaims settle;
  private final SendLetter letters;

  FollowOrder(CoerciveFines fines, Orders orders, SettleClaims settle, SendLetter letters) {
    this.fines = fines;
    this.orders = orders;
    this.settle = settle;
    this.letters = letters;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void happened(OrderEvent event) {
    OrderId order = event.subject().id();
    switch (event) {
      case OrderEvent.OrderComplied complied -> change(order, it -> complied(it, complied));
      case OrderEvent.OrderAnnulled annulled ->
          change(order, it -> fallen(it, "Pålegget er opphevet."));
      case OrderEvent.OrderWithdrawn withdrawn ->
          change(order, it -> fallen(it, "Saken om pålegget er avsluttet."));
      case OrderEvent.OrderDeadlineMoved moved -> change(order, it -> it);
      case OrderEvent.OrderIssued issued -> {}
      case OrderEvent.OrderOverdue overdue -> {}
      case OrderEvent.OrderConditionOverdue overdue -> {}
    }
  }

  /** What is claimed too much is taken back with it, and what is kept of its days is renewed. */
  private void change(OrderId id, UnaryOperator<CoerciveFine> step) {
    Order order = orders.find(id).orElseThrow();
    for (CoerciveFine seen : fines.on(id)) {
      CoerciveFine fine = fines.lock(seen.id()).orElseThrow();
      CoerciveFine changed = settle.settle(step.apply(fine), order);
      if (changed.state().stands() || !changed.equals(fine)) {
        fines.save(changed, order);
      }
    }
  }

  private CoerciveFine complied(CoerciveFine fine, OrderEvent.OrderComplied event) {
    return switch (fine.state()) {
      case NOTIFIED -> givenUp(fine, "Pålegget er oppfylt.");
      case IMPOSED ->
          fine.fulfilled(new CoerciveFine.Stopped(event.compliedOn(), "Pålegget er oppfylt."));
      case STOPPED, ANNULLED, GIVEN_UP -> fine;
    };
  }

  private CoerciveFine fallen(CoerciveFine fine, String reason) {
    return switch (fine.state()) {
      case NOTIFIED -> givenUp(fine, reason);
      case IMPOSED, STOPPED -> fine.annulled();
      case ANNULLED, GIVEN_UP -> fine;
    };
  }

  private CoerciveFine givenUp(CoerciveFine fine, String reason) {
    if (fine.notified().commentDeadline() != null) {
      letters.send(
          fine.id().value(), fine.order().party().number(), FineLetters.givenUp(fine, reason));
    }
    return fine.givenUp();
  }
}
