package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bht.casework.usecase.SendLetter;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.CoerciveFines;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderFollower;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;

/** A coercive fine runs no longer once its order is complied with, and falls with it. */
@ApplicationScoped
public class FollowOrder implements OrderFollower {
  private static final String SYSTEM = "system";

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

  private CoerciveFine complied(CoerciveFine fine, OrderEvent.OrderComplied event) {
    LocalDate day = event.compliedOn();
    return switch (fine.state()) {
      case NOTIFIED -> givenUp(fine, "Pålegget er oppfylt.");
      case IMPOSED ->
          settled(fine.fulfilled(new CoerciveFine.Stopped(day, "Pålegget er oppfylt.")), day);
      case STOPPED -> settled(fine, day);
      case ANNULLED, GIVEN_UP -> fine;
    };
  }

  private CoerciveFine settled(CoerciveFine fine, LocalDate compliedOn) {
    Order order = orders.find(fine.order().id()).orElseThrow();
    return settle.settle(fine, fine.accruedOn(compliedOn, order), SYSTEM);
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
