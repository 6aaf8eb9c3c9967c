package no.bht.approval.approvalcase.usecase.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ReinstatementReason;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawal;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalId;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawals;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.domain.appeal.DecisionEffects;
import no.bht.casework.domain.appeal.Overturned;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** What becomes of a withdrawal that is appealed, reversed or deferred; fvl. chapter VI. */
@ApplicationScoped
public class WithdrawalEffects implements DecisionEffects {
  /** The code of the decision. */
  public static final String WITHDRAWN = "APPROVAL_WITHDRAWN";

  private final Withdrawals withdrawals;
  private final CarryOutWithdrawal carryOut;
  private final InstantSource clock;

  WithdrawalEffects(Withdrawals withdrawals, CarryOutWithdrawal carryOut, InstantSource clock) {
    this.withdrawals = withdrawals;
    this.carryOut = carryOut;
    this.clock = clock;
  }

  @Override
  public Set<String> outcomes() {
    return Set.of(WITHDRAWN);
  }

  @Override
  public void overturned(Overturned overturned) {
    Withdrawal withdrawal = lock(overturned.decision()).overturned();
    withdrawals.save(withdrawal);
    carryOut.undo(
        withdrawal,
        overturned.origin() == Overturned.Origin.WITHOUT_APPEAL
            ? ReinstatementReason.REVERSED
            : ReinstatementReason.APPEAL_ALLOWED);
  }

  @Override
  public void deferred(KeptDecision decision, @Nullable LocalDate until) {
    carryOut.defer(lock(decision), Oslo.today(clock));
  }

  @Override
  public void deferralEnded(KeptDecision decision) {
    carryOut.deferralEnded(lock(decision), Oslo.today(clock));
  }

  private Withdrawal lock(KeptDecision decision) {
    return withdrawals.lock(new WithdrawalId(decision.decision().caseId())).withdrawal();
  }
}
