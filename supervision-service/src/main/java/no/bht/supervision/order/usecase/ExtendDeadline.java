package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.bht.casework.domain.Letter;
import no.bht.casework.usecase.SendLetter;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Extension;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderId;
import org.jspecify.annotations.Nullable;

/** More time to comply: the party asks, the inspector grants or refuses with a reason. */
@ApplicationScoped
public class ExtendDeadline {
  private final ChangeOrder change;
  private final SendLetter letters;

  ExtendDeadline(ChangeOrder change, SendLetter letters) {
    this.change = change;
    this.letters = letters;
  }

  /** What is asked for, and by whom. */
  public record Asked(LocalDate until, @Nullable String lateGround) {}

  /**
   * @return the order; empty if there is none for this viewer
   * @throws no.bht.supervision.domain.CommandRefused as {@link Order#askExtension} says
   */
  @Transactional
  public Optional<Order> ask(
      OrderId id, Viewer viewer, Asked asked, Order.Step step, Precondition precondition) {
    return change.change(
        id,
        viewer,
        precondition,
        order -> {
          order.askExtension(
              new Extension(asked.until(), step.day(), reason(step), asked.lateGround()), step);
          return List.of();
        });
  }

  /**
   * @param until the new last day; that asked for if {@code null}
   * @throws no.bht.supervision.domain.CommandRefused as {@link Order#grantExtension} says
   */
  @Transactional
  public Optional<Order> grant(
      OrderId id,
      Viewer viewer,
      @Nullable LocalDate until,
      Order.Step step,
      Precondition precondition) {
    return change.change(
        id,
        viewer,
        precondition,
        order -> {
          List<OrderEvent> happened = order.grantExtension(until, step);
          send(order, OrderLetters.extensionGranted(order.subject(), lastDay(order), reason(step)));
          return happened;
        });
  }

  /**
   * @throws no.bht.supervision.domain.CommandRefused as {@link Order#refuseExtension} says
   */
  @Transactional
  public Optional<Order> refuse(
      OrderId id, Viewer viewer, Order.Step step, Precondition precondition) {
    return change.change(
        id,
        viewer,
        precondition,
        order -> {
          order.refuseExtension(step);
          send(order, OrderLetters.extensionRefused(order.subject(), lastDay(order), reason(step)));
          return List.of();
        });
  }

  private void send(Order order, Letter letter) {
    letters.send(order.subject().id().value(), order.subject().party().number(), letter);
  }

  private static LocalDate lastDay(Order order) {
    return order.decision().orElseThrow().deadline().lastDay();
  }

  private static String reason(Order.Step step) {
    return Objects.requireNonNullElse(step.text(), "");
  }
}
