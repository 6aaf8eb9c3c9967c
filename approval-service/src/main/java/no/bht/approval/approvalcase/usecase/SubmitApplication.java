package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.ApprovalHistory;
import no.bht.approval.approvalcase.domain.ApprovalRules;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.ProviderTraining;
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
  private final ApprovalRules rules;
  private final ProviderTraining training;
  private final RegisterDays register;
  private final InstantSource clock;
  private final Ids ids;

  SubmitApplication(
      ApprovalCases cases,
      Approvals approvals,
      ApprovalCaseEvents events,
      ApprovalRules rules,
      ProviderTraining training,
      RegisterDays register,
      InstantSource clock,
      Ids ids) {
    this.cases = cases;
    this.approvals = approvals;
    this.events = events;
    this.rules = rules;
    this.training = training;
    this.register = register;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if an application of the provider is open, or this one cannot be true
   */
  @Transactional
  public ApprovalCases.Versioned submit(Submission submission) {
    cases.lock(submission.provider());
    cases
        .openOf(submission.provider())
        .ifPresent(
            open -> {
              throw new CommandRefused(new Refusal.ApplicationAlreadyOpen(open));
            });
    Instant now = clock.instant();
    ApprovalHistory history = approvals.of(submission.provider());
    ApprovalCase received =
        ApprovalCase.receive(
            new ApprovalCaseId(ids.next()),
            submission,
            history,
            now,
            rules.on(Oslo.dateOf(now)),
            training.of(submission.provider()));
    long version = cases.save(received);
    history.approvals().stream().map(Approval::withoutReminder).forEach(approvals::save);
    register.renewalReceived(received);
    events.add(List.of(received.received()));
    return new ApprovalCases.Versioned(received, version);
  }
}
