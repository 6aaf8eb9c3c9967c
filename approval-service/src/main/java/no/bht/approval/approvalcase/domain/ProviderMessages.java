package no.bht.approval.approvalcase.domain;

import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;

/** Messages to providers that are no decisions. */
public interface ProviderMessages {

  /** Reminds the provider that its approval has run out (purring). */
  void remind(RenewalReminderDue reminder);
}
