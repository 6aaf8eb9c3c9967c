package no.bht.supervision.order.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import no.bht.casework.domain.AppealPeriod;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.order.domain.OrderEvent.OrderAnnulled;
import no.bht.supervision.order.domain.OrderEvent.OrderComplied;
import no.bht.supervision.order.domain.OrderEvent.OrderConditionOverdue;
import no.bht.supervision.order.domain.OrderEvent.OrderDeadlineMoved;
import no.bht.supervision.order.domain.OrderEvent.OrderIssued;
import no.bht.supervision.order.domain.OrderEvent.OrderOverdue;
import no.bht.supervision.order.domain.OrderEvent.OrderWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * An order (pålegg) to comply with the rules. Statute: aml. § 18-6; fvl. §§ 16, 23-25 and 27.
 *
 * <p>It begins with an advance notice, or with the reason for leaving it out. The party may comment
 * until the decision; the decision waits for a comment or for the deadline to pass. Decided, it has
 * reasons and a last day to comply, or is to be complied with at once. The party may ask for more
 * time; it reports compliance, the inspector accepts or rejects it. That the deadline passed
 * without a report is announced once, and so is that of each condition. While enforcement is
 * deferred, no deadline is watched. A decision that is annulled annuls the order.
 */
public final class Order extends OrderFacts {

  /** An order as it was saved. */
  public Order(OrderSubject subject, Notice notice, Kept kept, long version) {
    super(subject, notice, kept, version);
  }

  /** Begins an order with its notice, or with the exemption from it. */
  public static Order begin(OrderSubject subject, Notice notice, Step by) {
    OrderState state = OrderState.after(null, notice.command());
    Order order = new Order(subject, notice, new Kept(state, List.of(), null), 0);
    order.note(notice.command(), by);
    return order;
  }

  /**
   * Who did something, when, and what was said.
   *
   * @param text comment, statement or reason
   */
  public record Step(String by, Instant at, @Nullable String text) {
    public LocalDate day() {
      return Oslo.dateOf(at);
    }

    private ExtensionRequest.Answer answer(@Nullable LocalDate until) {
      return new ExtensionRequest.Answer(until, text == null ? "" : text, by, day());
    }
  }

  /** The party comments on the notice (uttalelse). Statute: fvl. § 16 first paragraph. */
  public void comment(Step step) {
    take(OrderCommand.COMMENT, step);
  }

  /** The case is given up before a decision. */
  public List<OrderEvent> withdraw(Step step) {
    take(OrderCommand.WITHDRAW, step);
    return List.of(new OrderWithdrawn(subject));
  }

  /**
   * What is decided.
   *
   * @param conditions what is attached, each by itself
   */
  public record Terms(Deadline.Asked deadline, List<Condition> conditions, Reasons reasons) {
    public Terms {
      conditions = List.copyOf(conditions);
    }

    /** Only a last day. */
    public static Terms by(LocalDate day, Reasons reasons) {
      return new Terms(new Deadline.Asked.By(day), List.of(), reasons);
    }
  }

  /**
   * Decides the order.
   *
   * @param heard what the procedure knows of the notice; orders older than it have their own
   * @throws CommandRefused if the party may still comment, or a last day is not after today
   */
  public List<OrderEvent> decide(Terms terms, MayDecide heard, Step step) {
    OrderState.after(state, OrderCommand.DECIDE);
    LocalDate today = step.day();
    if (state != OrderState.COMMENTED || !(heard instanceof MayDecide.NotHeard)) {
      notice.requireHeard(heard, today);
    }
    Deadline deadline = terms.deadline().decidedOn(today);
    obligation =
        Obligation.of(
            new OrderDecision(
                terms.reasons(),
                deadline,
                terms.conditions().stream().map(each -> each.decidedOn(today)).toList(),
                step.by(),
                step.at(),
                AppealPeriod.lastDay(today),
                step.at()));
    take(OrderCommand.DECIDE, step);
    return List.of(new OrderIssued(subject, deadline));
  }

  /**
   * The party was notified: from that moment it may appeal. Statute: fvl. § 29.
   *
   * @param unionsInformedAt when the union representatives were made aware
   */
  public void notified(LocalDate appealDeadline, Instant unionsInformedAt) {
    obligation = decided().changed(decision -> decision.notified(appealDeadline, unionsInformedAt));
  }

  /**
   * The party asks for more time.
   *
   * @throws CommandRefused if one is asked for already, it is no more than there is, or the
   *     deadline has passed and no ground is given
   */
  public void askExtension(Extension asked, Step step) {
    take(
        OrderCommand.ASK_EXTENSION,
        step,
        now -> now.with(now.extensions().ask(asked, now.deadline())));
  }

  /**
   * Gives more time; the new last day is watched anew.
   *
   * @param until the new last day; the one asked for if {@code null}
   * @throws CommandRefused if none is asked for, or the day is no later than what there is
   */
  public List<OrderEvent> grantExtension(@Nullable LocalDate until, Step step) {
    take(
        OrderCommand.GRANT_EXTENSION,
        step,
        now -> {
          LocalDate asked = now.extensions().requireOpen().asked().until();
          Deadline longer =
              Extension.granted(
                  Objects.requireNonNullElse(until, asked), now.deadline(), step.day());
          return now.with(now.extensions().answered(step.answer(longer.lastDay()))).until(longer);
        });
    return moved();
  }

  /**
   * The deadline stands.
   *
   * @throws CommandRefused if no more time is asked for
   */
  public void refuseExtension(Step step) {
    take(
        OrderCommand.REFUSE_EXTENSION,
        step,
        now -> now.with(now.extensions().answered(step.answer(null))));
  }

  private List<OrderEvent> moved() {
    return List.of(new OrderDeadlineMoved(subject, decided().deadline().lastDay()));
  }

  /**
   * The inspector finds a condition met.
   *
   * @param number of the condition, from 1
   * @throws CommandRefused if there is no such condition that waits
   */
  public void meetCondition(int number, Step step) {
    take(
        OrderCommand.MEET_CONDITION,
        step,
        now -> now.changed(decision -> decision.met(number, step.day())));
  }

  /**
   * The party says that it has complied, or an inspector has seen it. A report after the last day
   * does not undo that the order was overdue: that is announced now, if no sweep has done it.
   */
  public List<OrderEvent> reportCompliance(Step step) {
    OrderState.after(state, OrderCommand.REPORT_COMPLIANCE);
    List<OrderEvent> events = markOverdue(step.day());
    take(OrderCommand.REPORT_COMPLIANCE, step);
    return events;
  }

  /** The inspector accepts the report; the party complied on the day of it. */
  public List<OrderEvent> accept(Step step) {
    return accept(null, step);
  }

  /**
   * The inspector accepts the report.
   *
   * @param on the day the party complied, as the inspector finds it; that of the report if {@code
   *     null}
   * @throws CommandRefused if the day lies before the decision or after the report
   */
  public List<OrderEvent> accept(@Nullable LocalDate on, Step step) {
    OrderState.after(state, OrderCommand.ACCEPT);
    LocalDate reportedOn = reportedOn().orElseThrow();
    LocalDate earliest = Oslo.dateOf(decided().decision().decidedAt());
    if (on != null && (on.isBefore(earliest) || on.isAfter(reportedOn))) {
      throw new CommandRefused(new Refusal.CompliedOutside(earliest, reportedOn));
    }
    LocalDate complied = Objects.requireNonNullElse(on, reportedOn);
    take(OrderCommand.ACCEPT, step, now -> now.complied(complied));
    return List.of(new OrderComplied(subject, complied));
  }

  /** The inspector does not accept the report; the order stands with the last day it had. */
  public void reject(Step step) {
    take(OrderCommand.REJECT, step);
  }

  /**
   * Announces that the last day has passed, of the order or of a condition, the first time it is
   * asked after that day.
   */
  public List<OrderEvent> markOverdue(LocalDate today) {
    List<OrderEvent> events = new ArrayList<>();
    if (overdue(today) && overdueAnnouncedOn().isEmpty()) {
      state = OrderState.after(state, OrderCommand.MARK_OVERDUE);
      obligation = decided().overdueAnnounced(today);
      events.add(new OrderOverdue(subject, decided().deadline().lastDay()));
    }
    if (obligation != null && !state.isOver()) {
      for (OrderConditionOverdue one : obligation.overdueConditions(subject, today)) {
        obligation = decided().changed(decision -> decision.announced(one.number(), today));
        events.add(one);
      }
    }
    return events;
  }

  /**
   * The decision is not enforced from today on. Statute: fvl. § 42.
   *
   * @param until last day; {@code null} for until the appeal is decided
   */
  public void defer(@Nullable LocalDate until, Step step) {
    take(OrderCommand.DEFER, step, now -> now.with(now.pauses().begun(step.day(), until)));
  }

  /** The deferral is over. */
  public void endDeferral(Step step) {
    take(OrderCommand.END_DEFERRAL, step, now -> now.with(now.pauses().ended(step.day())));
  }

  /**
   * The decision is changed (omgjort).
   *
   * @param day the new last day to comply; {@code null} if it stands
   * @param decidedOn when that was decided, perhaps by the appeal body some time ago
   * @throws CommandRefused if the day is not after it
   */
  public List<OrderEvent> change(@Nullable LocalDate day, LocalDate decidedOn, Step step) {
    take(
        OrderCommand.CHANGE,
        step,
        now -> day == null ? now : now.until(Deadline.on(day, decidedOn)));
    return day == null ? List.of() : moved();
  }

  /** The decision is annulled (opphevet): nothing of the order stands. */
  public List<OrderEvent> annul(Step step) {
    take(OrderCommand.ANNUL, step);
    return List.of(new OrderAnnulled(subject, step.day()));
  }

  private void take(OrderCommand command, Step step) {
    state = OrderState.after(state, command);
    note(command, step);
  }

  private void take(OrderCommand command, Step step, UnaryOperator<Obligation> change) {
    OrderState.after(state, command);
    obligation = change.apply(decided());
    take(command, step);
  }

  private void note(OrderCommand command, Step step) {
    history.add(new OrderEntry(command, state, step.at(), step.by(), step.text()));
  }
}
