package no.bht.supervision.order.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.bht.casework.domain.AppealPeriod;
import no.bht.casework.domain.Reasons;
import no.bht.platform.time.Oslo;
import no.bht.platform.time.TimeLimits;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.OrderEvent.OrderComplied;
import no.bht.supervision.order.domain.OrderEvent.OrderIssued;
import no.bht.supervision.order.domain.OrderEvent.OrderOverdue;
import no.bht.supervision.order.domain.OrderStep.OrderCommand;
import org.jspecify.annotations.Nullable;

/**
 * An order (pålegg) to comply with the rules. Statute: aml. § 18-6; fvl. §§ 16, 23-25 and 27.
 *
 * <p>It begins with an advance notice, or with the reason for leaving it out. The party may comment
 * until the decision; the decision waits for a comment or for the deadline to pass. Decided, it has
 * reasons and a last day to comply, which nobody moves. The party reports compliance, the inspector
 * accepts or rejects it. That the deadline passed without a report is announced once.
 */
public final class Order {
  private final OrderSubject subject;
  private final Notice notice;
  private final List<OrderEntry> history;
  private final long version;
  private OrderState state;
  private @Nullable OrderDecision decision;
  private @Nullable LocalDate overdueAnnouncedOn;

  /** An order as it was saved. */
  public Order(
      OrderSubject subject,
      Notice notice,
      OrderState state,
      List<OrderEntry> history,
      @Nullable OrderDecision decision,
      @Nullable LocalDate overdueAnnouncedOn,
      long version) {
    this.subject = subject;
    this.notice = notice;
    this.state = state;
    this.history = new ArrayList<>(history);
    this.decision = decision;
    this.overdueAnnouncedOn = overdueAnnouncedOn;
    this.version = version;
  }

  /** Begins an order with its notice, or with the exemption from it. */
  public static Order begin(OrderSubject subject, Notice notice, Step by) {
    OrderState state = OrderStep.after(null, notice.command());
    Order order = new Order(subject, notice, state, List.of(), null, null, 0);
    order.note(notice.command(), by);
    return order;
  }

  /**
   * Who did something, when, and what was said.
   *
   * @param text comment, statement or reason
   */
  public record Step(String by, Instant at, @Nullable String text) {
    LocalDate day() {
      return Oslo.dateOf(at);
    }
  }

  /** The party comments on the notice (uttalelse). Statute: fvl. § 16 first paragraph. */
  public void comment(Step step) {
    take(OrderCommand.COMMENT, step);
  }

  /** The case is given up before a decision. */
  public void withdraw(Step step) {
    take(OrderCommand.WITHDRAW, step);
  }

  /**
   * Decides the order. A last day that is a Saturday or public holiday becomes the next working day
   * (domstolloven § 149).
   *
   * @param deadline last day to comply
   * @throws CommandRefused if the party may still comment, or the last day is not after today
   */
  public List<OrderEvent> decide(LocalDate deadline, Reasons reasons, Step step) {
    OrderStep.after(state, OrderCommand.DECIDE);
    LocalDate today = step.day();
    if (state == OrderState.ADVANCE_NOTICE_GIVEN
        && notice instanceof Notice.Sent sent
        && sent.notice().isOpenOn(today)) {
      throw new CommandRefused(new Refusal.CommentDeadlineRunning(sent.notice().commentDeadline()));
    }
    if (!deadline.isAfter(today)) {
      throw new CommandRefused(new Refusal.DeadlineNotAfterDecision(deadline));
    }
    take(OrderCommand.DECIDE, step);
    LocalDate lastDay = TimeLimits.nextWorkingDay(deadline);
    decision =
        new OrderDecision(
            reasons,
            lastDay,
            deadline,
            step.by(),
            step.at(),
            AppealPeriod.lastDay(today),
            step.at());
    return List.of(new OrderIssued(subject, lastDay));
  }

  /** The party was notified; its time to appeal ends on that day. Statute: fvl. § 29. */
  public void notified(LocalDate appealDeadline) {
    decision = decision().orElseThrow().withAppealDeadline(appealDeadline);
  }

  /**
   * The party says that it has complied. A report after the last day does not undo that the order
   * was overdue: that is announced now, if no sweep has done it.
   */
  public List<OrderEvent> reportCompliance(Step step) {
    OrderStep.after(state, OrderCommand.REPORT_COMPLIANCE);
    List<OrderEvent> events = markOverdue(step.day());
    take(OrderCommand.REPORT_COMPLIANCE, step);
    return events;
  }

  /** The inspector accepts the report; the party complied on the day of it. */
  public List<OrderEvent> accept(Step step) {
    OrderStep.after(state, OrderCommand.ACCEPT);
    LocalDate compliedOn = Oslo.dateOf(lastReport().at());
    take(OrderCommand.ACCEPT, step);
    return List.of(new OrderComplied(subject, compliedOn));
  }

  /** The inspector does not accept the report; the order stands with the last day it had. */
  public void reject(Step step) {
    take(OrderCommand.REJECT, step);
  }

  /** Announces that the last day has passed, the first time it is asked after that day. */
  public List<OrderEvent> markOverdue(LocalDate today) {
    if (!overdue(today) || overdueAnnouncedOn != null || decision == null) {
      return List.of();
    }
    state = OrderStep.after(state, OrderCommand.MARK_OVERDUE);
    overdueAnnouncedOn = today;
    return List.of(new OrderOverdue(subject, decision.deadline()));
  }

  /** Whether the last day has passed without a report of compliance (fristen er oversittet). */
  public boolean overdue(LocalDate today) {
    return state == OrderState.ISSUED && decision != null && today.isAfter(decision.deadline());
  }

  /**
   * Whether {@code viewer} may see it: an inspector, or the party; where notice is left out, not
   * before the decision.
   */
  public boolean visibleTo(Viewer viewer) {
    boolean told = notice instanceof Notice.Sent || decision != null;
    return viewer.officer() || (viewer.actsFor(subject.party()) && told);
  }

  private void take(OrderCommand command, Step step) {
    state = OrderStep.after(state, command);
    note(command, step);
  }

  private void note(OrderCommand command, Step step) {
    history.add(new OrderEntry(command, state, step.at(), step.by(), step.text()));
  }

  private OrderEntry lastReport() {
    return history.reversed().stream()
        .filter(entry -> entry.command() == OrderCommand.REPORT_COMPLIANCE)
        .findFirst()
        .orElseThrow();
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
    return Optional.ofNullable(decision);
  }

  /** When it was announced that the last day had passed. */
  public Optional<LocalDate> overdueAnnouncedOn() {
    return Optional.ofNullable(overdueAnnouncedOn);
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
    return Objects.hash(subject.id());
  }
}
