package no.bht.approval.approvalcase.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.InformationRequested;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.ProviderMessages;
import no.bht.casework.domain.Letter;
import no.bht.casework.usecase.SendLetter;
import no.bht.platform.organisation.OrganisationNumber;

/** Letters that are no decisions; those on an approval belong to the case that it came of. */
@ApplicationScoped
class CaseworkMessages implements ProviderMessages {
  private final SendLetter send;
  private final Approvals approvals;

  CaseworkMessages(SendLetter send, Approvals approvals) {
    this.send = send;
    this.approvals = approvals;
  }

  @Override
  public void remind(RenewalReminderDue reminder) {
    send(reminder.approval(), reminder.provider(), Letters.of(reminder));
  }

  @Override
  public void ask(InformationRequested asked) {
    send(asked.application(), asked.provider(), Letters.of(asked.request()));
  }

  @Override
  public void answerPreliminarily(ApprovalCase approvalCase) {
    send(
        approvalCase.id(),
        approvalCase.provider(),
        Letters.preliminaryAnswer(approvalCase.snapshot().handling()));
  }

  @Override
  public void tell(ConditionDecided decided) {
    send(decided.condition().approval(), decided.provider(), ConditionLetters.of(decided));
  }

  @Override
  public void tell(ConditionOverdue overdue) {
    send(overdue.condition().approval(), overdue.provider(), ConditionLetters.of(overdue));
  }

  private void send(ApprovalId approval, OrganisationNumber party, Letter letter) {
    send(approvals.find(approval).orElseThrow().application(), party, letter);
  }

  private void send(ApprovalCaseId application, OrganisationNumber party, Letter letter) {
    send.send(application.value(), party, letter);
  }
}
