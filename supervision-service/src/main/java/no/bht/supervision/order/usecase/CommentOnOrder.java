package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.bht.casework.domain.notice.Hearing;
import no.bht.casework.usecase.notice.HearParty;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderId;

/** The party comments on the advance notice. Statute: fvl. § 16 first paragraph. */
@ApplicationScoped
public class CommentOnOrder {
  private final ChangeOrder change;
  private final HearParty hearing;

  CommentOnOrder(ChangeOrder change, HearParty hearing) {
    this.change = change;
    this.hearing = hearing;
  }

  /**
   * @return the order; empty if there is none for this viewer
   * @throws no.bht.supervision.domain.CommandRefused if the order is not at that step
   */
  @Transactional
  public Optional<Order> comment(
      OrderId id, Viewer viewer, Order.Step step, Precondition precondition) {
    return change.change(
        id,
        viewer,
        precondition,
        order -> {
          order.comment(step);
          hearing
              .lastOf(id.value(), OrderDecision.OUTCOME)
              .ifPresent(notice -> comment(notice, order, step));
          return List.of();
        });
  }

  private void comment(Hearing notice, Order order, Order.Step step) {
    hearing.comment(
        notice.id(),
        order.subject().party().number(),
        Objects.requireNonNullElse(step.text(), ""),
        false,
        step.by());
  }
}
