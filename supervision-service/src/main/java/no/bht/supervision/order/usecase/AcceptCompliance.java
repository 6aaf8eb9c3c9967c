package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import no.bht.casework.usecase.SendLetter;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderId;
import org.jspecify.annotations.Nullable;

/** The inspector accepts the report of compliance. */
@ApplicationScoped
public class AcceptCompliance {
  private final ChangeOrder change;
  private final SendLetter letters;

  AcceptCompliance(ChangeOrder change, SendLetter letters) {
    this.change = change;
    this.letters = letters;
  }

  /**
   * @param compliedOn the day the party complied, as the inspector finds it; that of the report if
   *     {@code null}
   * @return the order; empty if there is none for this viewer
   * @throws no.bht.supervision.domain.CommandRefused if the order is not at that step
   */
  @Transactional
  public Optional<Order> accept(
      OrderId id,
      Viewer viewer,
      @Nullable LocalDate compliedOn,
      Order.Step step,
      Precondition precondition) {
    Optional<Order> accepted =
        change.change(id, viewer, precondition, order -> order.accept(compliedOn, step));
    accepted.ifPresent(
        order ->
            letters.send(
                order.subject().id().value(),
                order.subject().party().number(),
                OrderLetters.complied(order.subject(), order.compliedOn().orElseThrow())));
    return accepted;
  }
}
