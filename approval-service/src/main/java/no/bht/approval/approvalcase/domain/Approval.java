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
 * that comes twice (the clock was set back) tells nothing twice.
 *
 * @param exceptionReason why requirements of § 2-2 d or e may be unmet; {@code null} without
 *     exception
 * @param announcements what of its end is told and what is to be told
 */
public record Approval(
    ApprovalId id,
    ApprovalCaseId application,
    OrganisationNumber provider,
    Validity validity,
    String ruleVersion,
    LocalDate decidedOn,
    @Nullable String exceptionReason,
    Announcements announcements) {

  /**
   * The end of an approval, as far as it is told.
   *
   * @param expiryDueOn when the end falls due to be told; {@code null} when told or superseded
   * @param expiredOn first day without approval, once told
   * @param reminderDueOn when the reminder falls due; {@code null} when none does
   * @param remindedOn due date of the reminder that was sent
   */
  public record Announcements(
      @Nullable LocalDate expiryDueOn,
      @Nullable LocalDate expiredOn,
      @Nullable LocalDate reminderDueOn,
      @Nullable LocalDate remindedOn) {}

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
        new Announcements(validity.dayAfter(), null, null, null));
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
    if (announcements.expiryDueOn() == null || renewals.pending() || renewals.renewed()) {
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
            with(new Announcements(null, expiredOn, reminderDueOn, null)),
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
            with(new Announcements(null, announcements.expiredOn(), null, dueOn)),
            new RenewalReminderDue(id, provider, validity.to(), dueOn)));
  }

  /** An application has come: there is nothing to be reminded of. */
  public Approval withoutReminder() {
    return with(
        new Announcements(
            announcements.expiryDueOn(),
            announcements.expiredOn(),
            null,
            announcements.remindedOn()));
  }

  /** Renewed without a day in between: its end is not told. */
  public Approval superseded() {
    return with(
        new Announcements(null, announcements.expiredOn(), null, announcements.remindedOn()));
  }

  private Approval with(Announcements changed) {
    return new Approval(
        id, application, provider, validity, ruleVersion, decidedOn, exceptionReason, changed);
  }
}
