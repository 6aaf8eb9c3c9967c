package no.bht.supervision.order.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.appeal.Change;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderDecision;
import no.bht.supervision.order.domain.OrderEvent;
import no.bht.supervision.order.domain.OrderEvents;
import no.bht.supervision.order.domain.OrderId;
import no.bht.supervision.order.domain.Orders;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an order whose decision is appealed, reversed or deferred. Annulled, nothing of
 * it stands; changed, it has the last day {@code deadline} of the new decision's terms, or the one
 * it had. While it is deferred, its deadline is not watched. Statute: fvl. chapter VI.
 */
@ApplicationScoped
public class OrderEffects implements DecisionEffects {
  private static final String SYSTEM = "system";
  private static final String DEADLINE = "deadline";
  private static final DateTimeFormatter FOUR_DIGIT_YEAR =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private final Orders orders;
  private final OrderEvents events;
  private final InstantSource clock;

  OrderEffects(Orders orders, OrderEvents events, InstantSource clock) {
    this.orders = orders;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Set<String> outcomes() {
    return OrderDecision.OUTCOMES;
  }

  @Override
  public void overturned(Overturned overturned) {
    Order order = lock(overturned.decision());
    Order.Step step = step(overturned.officer());
    List<OrderEvent> happened =
        overturned.change() == Change.ANNULLED
            ? order.annul(step)
            : order.change(deadline(overturned, order), overturned.decidedOn(), step);
    orders.save(order);
    events.add(happened);
  }

  @Override
  public void deferred(KeptDecision decision, @Nullable LocalDate until) {
    change(decision, order -> order.defer(until, step(SYSTEM)));
  }

  @Override
  public void deferralEnded(KeptDecision decision) {
    change(decision, order -> order.endDeferral(step(SYSTEM)));
  }

  private void change(KeptDecision decision, Consumer<Order> step) {
    Order order = lock(decision);
    if (!order.state().isOver()) {
      step.accept(order);
      orders.save(order);
    }
  }

  private Order lock(KeptDecision decision) {
    return orders.lock(new OrderId(decision.decision().caseId())).orElseThrow();
  }

  private Order.Step step(String by) {
    return new Order.Step(by, clock.instant(), null);
  }

  private static @Nullable LocalDate deadline(Overturned overturned, Order order) {
    LocalDate day = deadline(overturned);
    CommandRefused.when(
        overturned.isNotToDetriment()
            && day != null
            && TimeLimits.nextWorkingDay(day)
                .isBefore(order.decision().orElseThrow().deadline().lastDay()),
        new Refusal.ToDetriment());
    return day;
  }

  private static @Nullable LocalDate deadline(Overturned overturned) {
    List<String> unknown =
        overturned.terms().keySet().stream().filter(name -> !name.equals(DEADLINE)).toList();
    if (!unknown.isEmpty()) {
      throw new CommandRefused(new Refusal.TermsUnreadable(unknown.getFirst()));
    }
    String text = overturned.terms().get(DEADLINE);
    try {
      return text == null ? null : LocalDate.parse(text, FOUR_DIGIT_YEAR);
    } catch (DateTimeException e) {
      throw new CommandRefused(new Refusal.TermsUnreadable(DEADLINE));
    }
  }
}
