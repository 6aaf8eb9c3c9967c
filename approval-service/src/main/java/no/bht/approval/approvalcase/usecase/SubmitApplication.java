package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.ApprovalHistory;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.OfficePractice;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.submission.Submission;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/** Receives an application for approval (søknad). Statute: FOR-2011-12-06-1360 § 2-1. */
@ApplicationScoped
public class SubmitApplication {
  private final ApprovalCases cases;
  private final Approvals approvals;
  private final ApprovalCaseEvents events;
  private final Standards standards;
  private final OfficePractice practice;
  private final RegisterDays register;
  private final EndedOrganisations ended;
  private final InstantSource clock;
  private final Ids ids;

  SubmitApplication(
      ApprovalCases cases,
      Approvals approvals,
      ApprovalCaseEvents events,
      Standards standards,
      OfficePractice practice,
      RegisterDays register,
      EndedOrganisations ended,
      InstantSource clock,
      Ids ids) {
    this.cases = cases;
    this.approvals = approvals;
    this.events = events;
    this.standards = standards;
    this.practice = practice;
    this.register = register;
    this.ended = ended;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if an application of the provider is open, the provider is no more, or
   *     this one cannot be true
   */
  @Transactional
  public ApprovalCases.Versioned submit(Submission submission) {
    cases.lock(submission.provider());
    ended.refuse(submission.provider(), Oslo.today(clock));
    cases
        .openOf(submission.provider())
        .ifPresent(
            open -> {
              throw new CommandRefused(new Refusal.ApplicationAlreadyOpen(open));
            });
    ApprovalHistory history = approvals.of(submission.provider());
    ApprovalCase received =
        ApprovalCase.receive(
            new ApprovalCaseId(ids.next()),
            submission,
            history,
            clock.instant(),
            standards.today(submission.provider()),
            practice.handling().monthsToDecide());
    long version = cases.save(received);
    history.approvals().stream().map(Approval::withoutReminder).forEach(approvals::save);
    register.renewalReceived(received);
    events.add(List.of(received.received()));
    return new ApprovalCases.Versioned(received, version);
  }
}
