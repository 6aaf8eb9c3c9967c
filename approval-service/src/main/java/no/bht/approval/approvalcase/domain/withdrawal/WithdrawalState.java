package no.bht.approval.approvalcase.domain.withdrawal;

import java.util.Map;

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

  private static final Map<WithdrawalState, WithdrawalState> BEFORE =
      Map.of(WITHDRAWN, NOTIFIED, DROPPED, NOTIFIED, OVERTURNED, WITHDRAWN);

  /** Whether the step is allowed. */
  public boolean canBecome(WithdrawalState next) {
    return BEFORE.get(next) == this;
  }
}
