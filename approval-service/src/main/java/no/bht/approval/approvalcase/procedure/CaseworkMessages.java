package no.bht.approval.approvalcase.procedure;

import jakarta.enterprise.context.ApplicationScoped;
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
}
