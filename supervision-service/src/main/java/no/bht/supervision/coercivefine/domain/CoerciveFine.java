package no.bht.supervision.coercivefine.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderState;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.order.domain.Pauses;
import org.jspecify.annotations.Nullable;

/**
 * A coercive fine (tvangsmulkt) to make a party comply with an order: no punishment. Statute: aml.
 * § 18-7, fvl. § 51.
 *
 * <p>It is notified, with the order or later, and decided. It runs from the day after the order's
 * deadline, and after its own decision, until the day of compliance. It stops if compliance becomes
 * impossible and the cause is not the party's. What has accrued is claimed by a decision of its
 * own, which may be reduced, waived, appealed, and sent to collection. It falls with the order.
 *
 * @param order what it is on
 * @param imposed {@code null} until it is decided
 * @param stopped {@code null} while it may run
 * @param pauses when its own enforcement was deferred; the order's pauses count beside them
 * @param version counts the changes saved so far
 */
public record CoerciveFine(
    FineId id,
    OrderSubject order,
    FineTerms terms,
    FineState state,
    Notified notified,
    @Nullable Imposed imposed,
    @Nullable Stopped stopped,
    Pauses pauses,
    FineClaims claims,
    long version) {

  /**
   * How it began.
   *
   * @param commentDeadline {@code null} where notice is left out
   * @param by reference of the inspector
   */
  public record Notified(LocalDate on, @Nullable LocalDate commentDeadline, String by) {}

  /**
   * The decision.
   *
   * @param runsFrom the first day it may run; never before the deadline of the order has passed
   */
  public record Imposed(
      UUID decision, LocalDate on, LocalDate runsFrom, LocalDate appealDeadline) {}

  /**
   * That it runs no longer.
   *
   * @param from the first day it does not run
   */
  public record Stopped(LocalDate from, String reason) {}

  public static CoerciveFine notified(
      FineId id, OrderSubject order, FineTerms terms, Notified notified) {
    return new CoerciveFine(
        id,
        order,
        terms,
        FineState.NOTIFIED,
        notified,
        null,
        null,
        Pauses.NONE,
        FineClaims.NONE,
        0);
  }

  /**
   * The first day it runs, by its own decision.
   *
   * @throws CommandRefused if it is not after the day of the decision, or the fine is decided
   */
  public LocalDate runsFrom(@Nullable LocalDate asked, LocalDate today) {
    state.after(FineCommand.IMPOSE);
    LocalDate earliest = today.plusDays(1);
    if (asked != null && asked.isBefore(earliest)) {
      throw new CommandRefused(new Refusal.FineRunsTooEarly(earliest));
    }
    return asked == null ? earliest : asked;
  }

  public CoerciveFine imposed(Imposed decided) {
    return with(FineCommand.IMPOSE, terms, decided, stopped, pauses, claims);
  }

  public CoerciveFine givenUp() {
    return with(FineCommand.GIVE_UP, terms, imposed, stopped, pauses, claims);
  }

  /**
   * Compliance has become impossible, and the cause is not the party's.
   *
   * @throws CommandRefused if it runs no longer, or the day is not between decision and today
   */
  public CoerciveFine impossible(Stopped why, LocalDate today) {
    state.after(FineCommand.STOP);
    LocalDate decidedOn = decided().on();
    if (why.from().isBefore(decidedOn) || why.from().isAfter(today)) {
      throw new CommandRefused(new Refusal.ImpossibleOutside(decidedOn, today));
    }
    return with(FineCommand.STOP, terms, imposed, why, pauses, claims);
  }

  /** The order is complied with: from that day it does not run. */
  public CoerciveFine fulfilled(Stopped why) {
    return with(FineCommand.FULFIL, terms, imposed, why, pauses, claims);
  }

  public CoerciveFine deferred(LocalDate from, @Nullable LocalDate until) {
    return with(FineCommand.DEFER, terms, imposed, stopped, pauses.begun(from, until), claims);
  }

  public CoerciveFine deferralEnded(LocalDate day) {
    return with(FineCommand.END_DEFERRAL, terms, imposed, stopped, pauses.ended(day), claims);
  }

  /** The decision is changed: another amount, as if it had been so from the beginning. */
  public CoerciveFine changed(BigDecimal amount) {
    return with(
        FineCommand.CHANGE, new FineTerms(terms.form(), amount), imposed, stopped, pauses, claims);
  }

  /** Nothing of it stands, nor of what was claimed. */
  public CoerciveFine annulled() {
    return with(FineCommand.ANNUL, terms, imposed, stopped, pauses, claims.fallen());
  }

  public CoerciveFine claimed(FineClaim claim) {
    return with(FineCommand.CLAIM, claims.and(claim));
  }

  /** Less of a claim is to be paid. */
  public CoerciveFine reduced(UUID claim, FineReduction reduction) {
    return with(FineCommand.REDUCE, claims.with(claim, it -> it.reduced(reduction)));
  }

  /**
   * @throws CommandRefused if the claim is collected, waived, annulled or deferred
   */
  public CoerciveFine collected(UUID claim, LocalDate day) {
    state.after(FineCommand.COLLECT);
    return with(FineCommand.COLLECT, claims.with(claim, it -> it.collected(day)));
  }

  /** What becomes of a claim on appeal. */
  public CoerciveFine appealed(UUID claim, UnaryOperator<FineClaim> step) {
    return with(FineCommand.CHANGE, claims.with(claim, step));
  }

  /** What had accrued by the end of the day; NOK, nothing unless it stands. */
  public BigDecimal accruedOn(LocalDate day, Order on) {
    return state.stands() ? accrual(on).on(day) : BigDecimal.ZERO;
  }

  /** How it accrues, as the order stands now. */
  public Accrual accrual(Order on) {
    LocalDate afterDeadline = on.decision().orElseThrow().deadline().lastDay().plusDays(1);
    LocalDate runsFrom = decided().runsFrom();
    return new Accrual(
        terms,
        runsFrom.isAfter(afterDeadline) ? runsFrom : afterDeadline,
        earlier(stopped == null ? null : stopped.from(), compliedFrom(on)),
        pauses.and(on.pauses()));
  }

  /** A report that waits to be checked stops it for the time being; rejected, it ran on. */
  private static @Nullable LocalDate compliedFrom(Order on) {
    return on.state() == OrderState.COMPLIANCE_REPORTED
        ? on.reportedOn().orElse(null)
        : on.compliedOn().orElse(null);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }

  /** What was claimed for days that do not count, as the order stands now; NOK. */
  public BigDecimal claimedTooMuch(Order on) {
    return claims
        .lastDay()
        .map(day -> claims.counted().subtract(accruedOn(day, on)).max(BigDecimal.ZERO))
        .orElse(BigDecimal.ZERO);
  }

  /** What has accrued for good and is not claimed; NOK, nothing while it may run. */
  public BigDecimal leftToClaim(Order on) {
    return state == FineState.STOPPED && stopped != null
        ? accruedOn(stopped.from(), on).subtract(claims.counted()).max(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }

  /** An inspector; the party once it was told. */
  public boolean visibleTo(Viewer viewer) {
    boolean told = notified.commentDeadline() != null || imposed != null;
    return viewer.officer() || (viewer.actsFor(order.party()) && told);
  }

  private Imposed decided() {
    if (imposed == null) {
      throw new IllegalStateException("What is not decided does not run");
    }
    return imposed;
  }

  private CoerciveFine with(FineCommand command, FineClaims newClaims) {
    return with(command, terms, imposed, stopped, pauses, newClaims);
  }

  private CoerciveFine with(
      FineCommand command,
      FineTerms newTerms,
      @Nullable Imposed newImposed,
      @Nullable Stopped newStopped,
      Pauses newPauses,
      FineClaims newClaims) {
    return new CoerciveFine(
        id,
        order,
        newTerms,
        state.after(command),
        notified,
        newImposed,
        newStopped,
        newPauses,
        newClaims,
        version);
  }
}
