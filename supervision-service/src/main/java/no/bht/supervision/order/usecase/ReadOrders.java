package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;

/** Reads orders as far as the reader may see them. */
@ApplicationScoped
public class ReadOrders {
  private final Orders orders;

  ReadOrders(Orders orders) {
    this.orders = orders;
  }

  /** Empty if there is none, or it is not for this reader. */
  @Transactional
  public Optional<Order> read(OrderId id, Viewer viewer) {
    return orders.find(id).filter(order -> order.visibleTo(viewer));
  }

  /** Newest first; a party gets its own, whatever it asks for. */
  @Transactional
  public List<Order> list(Viewer viewer, Orders.Query query) {
    if (viewer.officer()) {
      return orders.list(query);
    }
    OrganisationNumber own = viewer.organisation();
    OrganisationNumber asked = query.party();
    return own == null || (asked != null && !asked.equals(own))
        ? List.of()
        : orders.list(query.forParty(own));
  }
}
