package no.bht.employerregistry.obligation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.employerregistry.obligation.usecase.HearOfOrders;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.time.Oslo;

/** Hears of orders from the supervision service; the subject is the party that was inspected. */
@ApplicationScoped
class OrderHandler implements EventHandler {
  private static final String ISSUED = "no.bht.supervision.order-issued.v1";
  private static final String COMPLIED = "no.bht.supervision.order-complied.v1";
  private static final String ANNULLED = "no.bht.supervision.order-annulled.v1";

  private final HearOfOrders hearOfOrders;

  OrderHandler(HearOfOrders hearOfOrders) {
    this.hearOfOrders = hearOfOrders;
  }

  @Override
  public Set<String> types() {
    return Set.of(ISSUED, COMPLIED, ANNULLED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    switch (event.type()) {
      case ISSUED -> {
        Issued issued = event.dataAs(Issued.class);
        hearOfOrders.issued(
            event.subject(), issued.orderId(), issued.controlPoint(), Oslo.dateOf(event.time()));
      }
      case COMPLIED -> {
        Complied complied = event.dataAs(Complied.class);
        hearOfOrders.complied(complied.orderId(), complied.compliedOn());
      }
      case ANNULLED -> {
        Annulled annulled = event.dataAs(Annulled.class);
        hearOfOrders.annulled(annulled.orderId(), annulled.annulledOn());
      }
      default -> throw new IllegalArgumentException("Not subscribed to " + event.type());
    }
  }

  record Issued(UUID orderId, String controlPoint) {}

  record Complied(UUID orderId, LocalDate compliedOn) {}

  record Annulled(UUID orderId, LocalDate annulledOn) {}
}
