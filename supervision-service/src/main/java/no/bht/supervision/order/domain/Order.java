package no.bht.supervision.order.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.bht.casework.domain.AppealPeriod;
import no.bht.casework.domain.Reasons;
import no.bht.casework.domain.notice.MayDecide;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
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
public final class Order {
  private final OrderSubject subject;
  private final Notice notice;
  private final List<OrderEntry> history;
  private final long version;
  private OrderState state;
  private @Nullable Obligation obligation;

  /** An order as it was saved. */
  public Order(OrderSubject subject, Notice notice, Kept kept, long version) {
    this.subject = subject;
    this.notice = notice;
    this.state = kept.state();
    this.history = new ArrayList<>(kept.history());
    this.obligation = kept.obligation();
    this.version = version;
  }

  /**
   * What changes in the life of an order.
   *
   * @param obligation {@code null} until it is decided
   */
  public record Kept(OrderState state, List<OrderEntry> history, @Nullable Obligation obligation) {}

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
   * The party says that it has complied. A report after the last day does not undo that the order
   * was overdue: that is announced now, if no sweep has done it.
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
   * Whether the last day has passed without a report of compliance (fristen er oversittet), and
   * enforcement is not deferred.
   */
  public boolean overdue(LocalDate today) {
    return state == OrderState.ISSUED && decided().isOverdue(today);
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
   * @throws CommandRefused if the day is not after today
   */
  public List<OrderEvent> change(@Nullable LocalDate day, Step step) {
    take(
        OrderCommand.CHANGE,
        step,
        now -> day == null ? now : now.until(Deadline.on(day, step.day())));
    return day == null ? List.of() : moved();
  }

  /** The decision is annulled (opphevet): nothing of the order stands. */
  public List<OrderEvent> annul(Step step) {
    take(OrderCommand.ANNUL, step);
    return List.of(new OrderAnnulled(subject, step.day()));
  }

  /**
   * Whether {@code viewer} may see it: an inspector, or the party; where notice is left out, not
   * before the decision.
   */
  public boolean visibleTo(Viewer viewer) {
    boolean told = notice instanceof Notice.Sent || obligation != null;
    return viewer.officer() || (viewer.actsFor(subject.party()) && told);
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

  private Obligation decided() {
    return Objects.requireNonNull(obligation);
  }

  public OrderSubject subject() {
    return subject;
  }

  public Notice notice() {
    return notice;
  }

  public OrderState state() {
    return state;
  }

  /** Everything done to it, in order. */
  public List<OrderEntry> history() {
    return List.copyOf(history);
  }

  /** The decision; empty until it is issued. */
  public Optional<OrderDecision> decision() {
    return Optional.ofNullable(obligation).map(Obligation::decision);
  }

  /** When it was announced that the last day had passed; of the deadline as it stands now. */
  public Optional<LocalDate> overdueAnnouncedOn() {
    return Optional.ofNullable(obligation).map(Obligation::overdueAnnouncedOn);
  }

  /** The day the party complied, as the inspector accepted. */
  public Optional<LocalDate> compliedOn() {
    return Optional.ofNullable(obligation).map(Obligation::compliedOn);
  }

  /** The day of the party's last report of compliance. */
  public Optional<LocalDate> reportedOn() {
    return history.reversed().stream()
        .filter(entry -> entry.command() == OrderCommand.REPORT_COMPLIANCE)
        .findFirst()
        .map(entry -> Oslo.dateOf(entry.at()));
  }

  public Extensions extensions() {
    return obligation == null ? Extensions.NONE : obligation.extensions();
  }

  public Pauses pauses() {
    return obligation == null ? Pauses.NONE : obligation.pauses();
  }

  /** Counts the changes saved so far. */
  public long version() {
    return version;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Order that && subject.id().equals(that.subject.id());
  }

  @Override
  public int hashCode() {
    return subject.id().hashCode();
  }
}
