package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalExpired;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * One approval of a provider (godkjenning). Statute: FOR-2011-12-06-1360 §§ 2-2, 2-5.
 *
 * <p>Life: granted for a period; renewed by a new approval that begins when it ends; or it runs
 * out, which is announced once, and a reminder follows if no application comes. Whether it is valid
 * on a day is read from its dates alone: the announcements are what is still to be told, and a day
 * that comes twice (the clock was set back) tells nothing twice. Withdrawal (tilbaketrekking) and
 * the end of the provider itself cut it short; every step is in {@link ApprovalState}.
 *
 * @param exceptionReason why requirements of § 2-2 d or e may be unmet; {@code null} without
 *     exception
 * @param announcements what of its end is told and what is to be told
 * @param standing what was told and decided beside its dates
 */
public record Approval(
    ApprovalId id,
    ApprovalCaseId application,
    OrganisationNumber provider,
    Validity validity,
    String ruleVersion,
    LocalDate decidedOn,
    @Nullable String exceptionReason,
    Announcements announcements,
    Standing standing) {

  /** What an event leaves behind: the approval after it. */
  public record Told<E extends ApprovalCaseEvent>(Approval approval, E event) {}

  static Approval granted(
      ApprovalId id,
      ApprovalCaseId application,
      OrganisationNumber provider,
      Validity validity,
      String ruleVersion,
      LocalDate decidedOn,
      @Nullable String exceptionReason) {
    return new Approval(
        id,
        application,
        provider,
        validity,
        ruleVersion,
        decidedOn,
        exceptionReason,
        Announcements.of(validity),
        Standing.GRANTED);
  }

  public ApprovalState state() {
    return standing.state();
  }

  /** Whether a decision ended it before its time. */
  public boolean isCutShort() {
    return state().isCutShort();
  }

  /** Last day it is approved by its dates and by what was decided. */
  public LocalDate lastDay() {
    LocalDate ended = standing.endedFrom();
    return ended == null || !isCutShort() || ended.isAfter(validity.to())
        ? validity.to()
        : ended.minusDays(1);
  }

  /** Whether it has days left from the day on, or is kept listed by a renewal. */
  boolean runsOn(LocalDate day) {
    return state().stands()
        && (!validity.to().isBefore(day) || announcements.expiryDueOn() != null);
  }

  /** Whether § 2-2 last paragraph was used. */
  public boolean isException() {
    return exceptionReason != null;
  }

  /**
   * Tells the end (utløp) once: on the day after the last, or on the day a renewal that kept the
   * provider listed was refused. Nothing while such a renewal is undecided, or when it was granted.
   *
   * @param reminderAfter how long after the end a reminder falls due if no application comes
   */
  public Optional<Told<ApprovalExpired>> expire(
      LocalDate today, RenewalApplications renewals, Period reminderAfter) {
    if (!state().stands()
        || announcements.expiryDueOn() == null
        || renewals.pending()
        || renewals.renewed()) {
      return Optional.empty();
    }
    LocalDate refused = renewals.refusedOn();
    LocalDate expiredOn =
        refused != null && refused.isAfter(validity.dayAfter()) ? refused : validity.dayAfter();
    if (today.isBefore(expiredOn)) {
      return Optional.empty();
    }
    LocalDate reminderDueOn = renewals.any() ? null : expiredOn.plus(reminderAfter);
    return Optional.of(
        new Told<>(
            with(
                announcements.expired(expiredOn, reminderDueOn),
                standing.as(ApprovalState.EXPIRED, null)),
            new ApprovalExpired(id, provider, validity, expiredOn)));
  }

  /** Reminds (purring) once, from the day it falls due. */
  public Optional<Told<RenewalReminderDue>> remind(LocalDate today) {
    LocalDate dueOn = announcements.reminderDueOn();
    if (dueOn == null || today.isBefore(dueOn)) {
      return Optional.empty();
    }
    return Optional.of(
        new Told<>(
            with(announcements.reminded(), standing.as(ApprovalState.REMINDED)),
            new RenewalReminderDue(id, provider, validity.to(), dueOn)));
  }

  /** An application has come: there is nothing to be reminded of. */
  public Approval withoutReminder() {
    return with(announcements.withoutReminder(), standing);
  }

  /** Renewed without a day in between: its end is not told. */
  public Approval superseded() {
    return with(announcements.superseded(), standing);
  }

  /** The provider was told that withdrawal is considered. */
  public Approval withdrawalNotified() {
    return step(ApprovalState.WITHDRAWAL_NOTIFIED, null);
  }

  /** Nothing came of the withdrawal that was considered. */
  public Approval withdrawalDropped() {
    return step(ApprovalState.IN_FORCE, null);
  }

  /** Withdrawn (tilbaketrekking) from the day on; likewise when a deferral is over. */
  public Approval withdrawn(LocalDate from) {
    return step(ApprovalState.WITHDRAWN, from);
  }

  /** The withdrawal is deferred (utsatt iverksetting): it stands for the time being. */
  public Approval withdrawalDeferred() {
    return step(ApprovalState.WITHDRAWAL_DEFERRED, standing.endedFrom());
  }

  /** The withdrawal is undone: it stands again. */
  public Approval reinstated() {
    return step(ApprovalState.IN_FORCE, null);
  }

  /** Ended from the day on by what became of the provider. */
  public Approval ended(LocalDate from) {
    return step(ApprovalState.ENDED, from);
  }

  /**
   * The same approval under another organisation number, for what is left of its period.
   *
   * @param from first day under the other number
   */
  public Approval continuedBy(ApprovalId other, OrganisationNumber successor, LocalDate from) {
    Validity left = new Validity(from, validity.to());
    return new Approval(
        other,
        application,
        successor,
        left,
        ruleVersion,
        decidedOn,
        exceptionReason,
        Announcements.of(left),
        new Standing(ApprovalState.IN_FORCE, null, id));
  }

  private Approval step(ApprovalState next, @Nullable LocalDate endedFrom) {
    if (!state().canBecome(next)) {
      throw new CommandRefused(new Refusal.ApprovalStandsOtherwise(state()));
    }
    return with(announcements, standing.as(next, endedFrom));
  }

  private Approval with(Announcements told, Standing stands) {
    return new Approval(
        id, application, provider, validity, ruleVersion, decidedOn, exceptionReason, told, stands);
  }
}
