package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalExpired;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.ProviderMessages;
import no.bht.approval.approvalcase.domain.RenewalApplications;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.platform.time.Oslo;

/**
 * Tells that approvals have run out (utløp) and reminds of renewal (purring), each once. Validity
 * itself never waits for it. Statute: FOR-2011-12-06-1360 § 2-5; the reminder is practice.
 */
@ApplicationScoped
public class ApprovalEnds {
  private final Approvals approvals;
  private final ApprovalCaseEvents events;
  private final ProviderMessages messages;
  private final OfficePractice practice;
  private final Sweeps sweeps;
  private final InstantSource clock;

  ApprovalEnds(
      Approvals approvals,
      ApprovalCaseEvents events,
      ProviderMessages messages,
      OfficePractice practice,
      Sweeps sweeps,
      InstantSource clock) {
    this.approvals = approvals;
    this.events = events;
    this.messages = messages;
    this.practice = practice;
    this.sweeps = sweeps;
    this.clock = clock;
  }

  /** Tells a batch of ends that are due; how many it told. */
  public int expireSome() {
    LocalDate today = Oslo.today(clock);
    return sweeps.some(
        new DueRows<>(
            "approval-ends",
            practice.batchSize(),
            most -> ending(today, most),
            end -> end.approval().id().value(),
            due -> due.forEach(this::tell)));
  }

  private List<Approval.Told<ApprovalExpired>> ending(LocalDate today, int most) {
    return approvals.lockEnding(today, most).stream()
        .flatMap(due -> end(due.approval(), due.renewals(), today).stream())
        .toList();
  }

  /** Sends a batch of reminders that are due; how many it sent. */
  public int remindSome() {
    LocalDate today = Oslo.today(clock);
    return sweeps.some(
        new DueRows<>(
            "renewal-reminders",
            practice.lettersAtOnce(),
            most -> approvals.lockRemindable(today, most),
            approval -> approval.id().value(),
            due -> due.forEach(approval -> remind(approval, today))));
  }

  /**
   * Closes an approval that a new one follows: its end is told only if days without approval lie in
   * between.
   */
  void renewed(Approval approval, LocalDate today) {
    RenewalApplications renewals = approvals.renewalsOf(approval.id());
    if (!tell(approval, renewals, today)) {
      approvals.save(approval.superseded());
    }
  }

  /** Tells the end at once if only the renewal that is now refused stood against it. */
  void renewalRefused(Approval approval, LocalDate today) {
    tell(approval, approvals.renewalsOf(approval.id()), today);
  }

  private boolean tell(Approval approval, RenewalApplications renewals, LocalDate today) {
    Optional<Approval.Told<ApprovalExpired>> end = end(approval, renewals, today);
    end.ifPresent(this::tell);
    return end.isPresent();
  }

  private Optional<Approval.Told<ApprovalExpired>> end(
      Approval approval, RenewalApplications renewals, LocalDate today) {
    return approval.expire(today, renewals, practice.reminderAfter());
  }

  private void tell(Approval.Told<ApprovalExpired> end) {
    approvals.save(end.approval());
    events.add(List.of(end.event()));
  }

  private void remind(Approval approval, LocalDate today) {
    approval
        .remind(today)
        .ifPresent(
            reminder -> {
              approvals.save(reminder.approval());
              events.add(List.of(reminder.event()));
              messages.remind(reminder.event());
            });
  }
}
