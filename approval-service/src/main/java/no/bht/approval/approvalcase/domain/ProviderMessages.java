package no.bht.approval.approvalcase.domain;

import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.InformationRequested;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;

/** Messages to providers that are no decisions. */
public interface ProviderMessages {

  /** Reminds the provider that its approval has run out (purring). */
  void remind(RenewalReminderDue reminder);

  /** Asks the provider for what its application lacks. */
  void ask(InformationRequested request);

  /** Tells why an application takes longer and when an answer may be expected; fvl. § 11 a. */
  void answerPreliminarily(ApprovalCase approvalCase);

  /** A condition was found met, or not. */
  void tell(ConditionDecided decided);

  /** The deadline of a condition has passed. */
  void tell(ConditionOverdue overdue);
}
