package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;

/** The party reports that it has complied. */
@ApplicationScoped
public class ReportCompliance {
  private final ChangeOrder change;

  ReportCompliance(ChangeOrder change) {
    this.change = change;
  }

  /**
   * @return the order; empty if there is none for this viewer
   * @throws no.bht.supervision.domain.CommandRefused if the order is not at that step
   */
  @Transactional
  public Optional<Order> report(
      OrderId id, Viewer viewer, Order.Step step, Precondition precondition) {
    return change.change(id, viewer, precondition, order -> order.reportCompliance(step));
  }
}
