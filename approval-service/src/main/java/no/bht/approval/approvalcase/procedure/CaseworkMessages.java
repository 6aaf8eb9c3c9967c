package no.bht.approval.approvalcase.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.InformationRequested;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;
import no.bht.approval.approvalcase.domain.ProviderMessages;
import no.bht.casework.usecase.SendMessage;

@ApplicationScoped
class CaseworkMessages implements ProviderMessages {
  private final SendMessage send;

  CaseworkMessages(SendMessage send) {
    this.send = send;
  }

  @Override
  public void remind(RenewalReminderDue reminder) {
    send.send(reminder.provider(), Letters.of(reminder));
  }

  @Override
  public void ask(InformationRequested asked) {
    send.send(asked.provider(), Letters.of(asked.request()));
  }

  @Override
  public void answerPreliminarily(ApprovalCase approvalCase) {
    send.send(
        approvalCase.provider(),
        Letters.preliminaryAnswer(approvalCase.snapshot().handling().decideBy()));
  }

  @Override
  public void tell(ConditionDecided decided) {
    send.send(decided.provider(), ConditionLetters.of(decided));
  }

  @Override
  public void tell(ConditionOverdue overdue) {
    send.send(overdue.provider(), ConditionLetters.of(overdue));
  }
}
