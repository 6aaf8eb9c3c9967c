package no.bht.supervision.stop.domain;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.Pauses;
import org.jspecify.annotations.Nullable;

/**
 * A stop of activities (stansing). Statute: aml. § 18-8.
 *
 * <p>It rests on an order that is not fulfilled in time, wholly or partly until it is; or on
 * imminent danger, and is then limited to the activities tied to it. It is notified, or notice is
 * left out with a reason; decided; and ends when the order is fulfilled or the danger is over.
 *
 * @param pauses when its enforcement was deferred
 * @param version counts the changes saved so far
 */
public record ActivityStop(
    StopId id,
    Subject subject,
    StopState state,
    Notified notified,
    @Nullable Decided decided,
    @Nullable Ended ended,
    Pauses pauses,
    long version) {

  /**
   * What is stopped, and why.
   *
   * @param activities which activities; with {@link StopScope#WHOLE} what it comes to
   */
  public record Subject(
      InspectionId inspection, Party party, StopCause cause, StopScope scope, String activities) {

    /**
     * @throws CommandRefused if everything is to be stopped for imminent danger
     */
    public Subject {
      if (cause instanceof StopCause.ImminentDanger && scope == StopScope.WHOLE) {
        throw new CommandRefused(new Refusal.DangerStopsOnlyItsActivities());
      }
    }

    /**
     * @param order the order it is linked to, as it stands
     * @throws CommandRefused if its deadline has not passed, or it is reported as fulfilled
     */
    public static void requireOverdue(Order order, LocalDate today) {
      if (!order.overdue(today)) {
        throw new CommandRefused(new Refusal.OrderNotOverdue());
      }
    }
  }

  /**
   * How it began.
   *
   * @param commentDeadline {@code null} where notice is left out
   * @param by reference of the inspector
   */
  public record Notified(LocalDate on, @Nullable LocalDate commentDeadline, String by) {}

  /** The decision; in force from that day. */
  public record Decided(UUID decision, LocalDate on, LocalDate appealDeadline) {}

  /** That it is over, from that day. */
  public record Ended(LocalDate on, String reason) {}

  public static ActivityStop notified(StopId id, Subject subject, Notified notified) {
    return new ActivityStop(id, subject, StopState.NOTIFIED, notified, null, null, Pauses.NONE, 0);
  }

  /**
   * @throws CommandRefused if it is decided or given up
   */
  public void requireOpen() {
    state.after(StopCommand.DECIDE);
  }

  public ActivityStop decided(Decided decision) {
    return with(StopCommand.DECIDE, subject, decision, ended, pauses);
  }

  public ActivityStop givenUp() {
    return with(StopCommand.GIVE_UP, subject, decided, ended, pauses);
  }

  public ActivityStop ended(Ended end) {
    return with(StopCommand.END, subject, decided, end, pauses);
  }

  public ActivityStop deferred(LocalDate from, @Nullable LocalDate until) {
    return with(StopCommand.DEFER, subject, decided, ended, pauses.begun(from, until));
  }

  public ActivityStop deferralEnded(LocalDate day) {
    return with(StopCommand.END_DEFERRAL, subject, decided, ended, pauses.ended(day));
  }

  /** The decision is changed: other activities are stopped. */
  public ActivityStop changed(String activities) {
    return with(
        StopCommand.CHANGE,
        new Subject(
            subject.inspection(), subject.party(), subject.cause(), subject.scope(), activities),
        decided,
        ended,
        pauses);
  }

  public ActivityStop annulled() {
    return with(StopCommand.ANNUL, subject, decided, ended, pauses);
  }

  /** Whether the activities are to stand still: neither the stop nor its order is deferred. */
  public boolean isInForceOn(LocalDate day) {
    return state == StopState.IN_FORCE && !pauses.covers(day) && !subject.cause().deferredOn(day);
  }

  /** An inspector; the party once it was told. */
  public boolean visibleTo(Viewer viewer) {
    boolean told = notified.commentDeadline() != null || decided != null;
    return viewer.officer() || (viewer.actsFor(subject.party()) && told);
  }

  private ActivityStop with(
      StopCommand command,
      Subject newSubject,
      @Nullable Decided newDecided,
      @Nullable Ended newEnded,
      Pauses newPauses) {
    return new ActivityStop(
        id, newSubject, state.after(command), notified, newDecided, newEnded, newPauses, version);
  }
}
