package no.bht.approval.approvalcase.domain.withdrawal;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.approval.approvalcase.domain.ApprovalCaseEvent;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalReinstated;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalWithdrawn;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalDropped;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalNotified;
import no.bht.platform.statetable.StateTable;

/** States of a case on withdrawal. What is not listed as a step is not allowed. */
public enum WithdrawalState {
  /** Varslet: the provider may comment; fvl. § 16. */
  NOTIFIED,
  /** Vedtatt: the approval is withdrawn. */
  WITHDRAWN,
  /** Henlagt: nothing came of it. */
  DROPPED,
  /** Omgjort: the decision was undone. */
  OVERTURNED;

  /** Every allowed step and the event of the approval by which it is announced. */
  static final StateTable<WithdrawalState, Class<? extends ApprovalCaseEvent>> TABLE =
      StateTable.<WithdrawalState, Class<? extends ApprovalCaseEvent>>of(
          begin(NOTIFIED, WithdrawalNotified.class),
          step(NOTIFIED, WITHDRAWN, ApprovalWithdrawn.class),
          step(NOTIFIED, DROPPED, WithdrawalDropped.class),
          step(WITHDRAWN, OVERTURNED, ApprovalReinstated.class));

  /** Whether the step is allowed. */
  public boolean canBecome(WithdrawalState next) {
    return TABLE.allows(this, next);
  }
}
