package no.bht.approval.approvalcase.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.ApplicationKind;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationRefused;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReopened;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalExpired;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalReinstated;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalWithdrawn;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentResumed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentStarted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionEvidenceReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionsSet;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.DecisionProposed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.FactsChanged;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.InformationRequested;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProposalReturned;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProviderChanged;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalDropped;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalNotified;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.eventlog.PublicChange;

@ApplicationScoped
class LoggedApprovalCaseEvents implements ApprovalCaseEvents {
  private static final String APPLICATION = "FOR-2011-12-06-1360 § 2-1";
  private static final String REQUIREMENTS = "FOR-2011-12-06-1360 § 2-2";
  private static final String DURATION = "FOR-2011-12-06-1360 § 2-5";

  private final EventLog log;

  LoggedApprovalCaseEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void add(List<? extends ApprovalCaseEvent> events) {
    events.forEach(event -> contractOf(event).ifPresent(log::append));
  }

  private static Optional<LoggedEvent> contractOf(ApprovalCaseEvent event) {
    return switch (event) {
      case ApplicationReceived received -> Optional.of(of(received));
      case AssessmentStarted started -> Optional.empty();
      case FactsChanged changed -> Optional.of(FactsContracts.of(changed));
      case InformationRequested asked -> Optional.empty();
      case AssessmentResumed resumed -> Optional.empty();
      case DecisionProposed proposed -> Optional.empty();
      case ProposalReturned returned -> Optional.empty();
      case ApplicationReopened reopened -> Optional.of(of(reopened));
      case ApprovalGranted granted -> Optional.of(of(granted));
      case ApplicationRefused refused -> Optional.of(of(refused));
      case ApprovalExpired expired -> Optional.of(of(expired));
      case RenewalReminderDue reminder -> Optional.of(of(reminder));
      case ConditionsSet set -> Optional.of(LifeContracts.of(set));
      case ConditionOverdue overdue -> Optional.of(LifeContracts.of(overdue));
      case ConditionEvidenceReceived received -> Optional.empty();
      case ConditionDecided decided -> Optional.empty();
      case WithdrawalNotified notified -> Optional.empty();
      case WithdrawalDropped dropped -> Optional.empty();
      case ApprovalWithdrawn withdrawn -> Optional.of(LifeContracts.of(withdrawn));
      case ApprovalReinstated reinstated -> Optional.of(LifeContracts.of(reinstated));
      case ProviderChanged changed -> Optional.of(LifeContracts.of(changed));
    };
  }

  private static LoggedEvent of(ApplicationReceived received) {
    return new LoggedEvent(
        "application-received",
        received.provider(),
        new Contracts.ApplicationReceived(
            received.application().value(), received.kind().name(), received.receivedOn()),
        APPLICATION,
        null);
  }

  private static LoggedEvent of(ApprovalGranted granted) {
    Approval approval = granted.approval();
    Approval previous = granted.previous();
    return new LoggedEvent(
        granted.kind() == ApplicationKind.INITIAL ? "approval-granted" : "approval-renewed",
        granted.provider(),
        new Contracts.ApprovalGranted(
            approval.id().value(),
            approval.application().value(),
            approval.validity().from(),
            approval.validity().to(),
            approval.ruleVersion(),
            approval.isException(),
            granted.organised()),
        DURATION,
        new PublicChange(
            previous == null ? null : Contracts.PublicState.of(previous),
            Contracts.PublicState.of(approval)));
  }

  private static LoggedEvent of(ApplicationRefused refused) {
    return new LoggedEvent(
        "approval-refused",
        refused.provider(),
        new Contracts.ApprovalRefused(refused.application().value(), refused.decidedOn()),
        REQUIREMENTS,
        null);
  }

  private static LoggedEvent of(ApplicationReopened reopened) {
    return new LoggedEvent(
        "application-reopened",
        reopened.provider(),
        new Contracts.ApplicationReopened(reopened.application().value()),
        REQUIREMENTS,
        null);
  }

  private static LoggedEvent of(ApprovalExpired expired) {
    Contracts.PublicState before =
        new Contracts.PublicState(
            "APPROVED",
            expired.approval().value(),
            expired.validity().from(),
            expired.validity().to(),
            null,
            null,
            null);
    return new LoggedEvent(
        "approval-expired",
        expired.provider(),
        new Contracts.ApprovalExpired(
            expired.approval().value(), expired.validity().to(), expired.expiredOn()),
        DURATION,
        new PublicChange(before, before.expired(expired.expiredOn())));
  }

  private static LoggedEvent of(RenewalReminderDue reminder) {
    return new LoggedEvent(
        "renewal-reminder-due",
        reminder.provider(),
        new Contracts.RenewalReminderDue(
            reminder.approval().value(), reminder.validTo(), reminder.dueOn()),
        DURATION,
        null);
  }
}
