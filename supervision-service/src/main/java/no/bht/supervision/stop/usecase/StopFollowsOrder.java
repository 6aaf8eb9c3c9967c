package no.bht.supervision.stop.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import no.bht.casework.domain.Letter;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.time.Oslo;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderFollower;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.ActivityStops;

/** A stop until an order is fulfilled ends when it is or has more time, and falls with it. */
@ApplicationScoped
public class StopFollowsOrder implements OrderFollower {
  private final ActivityStops stops;
  private final SendLetter letters;
  private final InstantSource clock;

  StopFollowsOrder(ActivityStops stops, SendLetter letters, InstantSource clock) {
    this.stops = stops;
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void happened(OrderEvent event) {
    OrderId order = event.subject().id();
    switch (event) {
      case OrderEvent.OrderComplied complied -> end(order, "Pålegget er oppfylt.");
      case OrderEvent.OrderAnnulled annulled -> end(order, "Pålegget er opphevet.");
      case OrderEvent.OrderDeadlineMoved moved -> end(order, "Pålegget har fått en ny frist.");
      case OrderEvent.OrderWithdrawn withdrawn -> {}
      case OrderEvent.OrderIssued issued -> {}
      case OrderEvent.OrderOverdue overdue -> {}
      case OrderEvent.OrderConditionOverdue overdue -> {}
    }
  }

  private void end(OrderId order, String reason) {
    for (ActivityStop seen : stops.on(order)) {
      ActivityStop stop = stops.lock(seen.id()).orElseThrow();
      switch (stop.state()) {
        case NOTIFIED -> {
          stops.save(stop.givenUp());
          if (stop.notified().commentDeadline() != null) {
            tell(stop, StopLetters.givenUp(stop.subject(), reason));
          }
        }
        case IN_FORCE -> {
          ActivityStop.Ended end = new ActivityStop.Ended(Oslo.today(clock), reason);
          stops.save(stop.ended(end));
          tell(stop, StopLetters.ended(stop.subject(), end));
        }
        case ENDED, ANNULLED, GIVEN_UP -> {}
      }
    }
  }

  private void tell(ActivityStop stop, Letter letter) {
    letters.send(stop.id().value(), stop.subject().party().number(), letter);
  }
}
