package no.bht.approval.approvalcase.usecase.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalDropped;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalState;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawal;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalId;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalProcedure;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawals;

/** Closes a case on withdrawal without one; the provider is told why. */
@ApplicationScoped
public class DropWithdrawal {
  private final Withdrawals withdrawals;
  private final Approvals approvals;
  private final WithdrawalProcedure procedure;
  private final ApprovalCaseEvents events;

  DropWithdrawal(
      Withdrawals withdrawals,
      Approvals approvals,
      WithdrawalProcedure procedure,
      ApprovalCaseEvents events) {
    this.withdrawals = withdrawals;
    this.approvals = approvals;
    this.procedure = procedure;
    this.events = events;
  }

  /**
   * @param versionRead stops the command if the officer read another version
   * @throws NoSuchCase if there is no such case
   * @throws CommandRefused if it is closed
   */
  @Transactional
  public void drop(WithdrawalId id, String reason, LongConsumer versionRead) {
    Withdrawals.Versioned found = withdrawals.lock(id);
    versionRead.accept(found.version());
    Withdrawal dropped = found.withdrawal().dropped(reason);
    withdrawals.save(dropped);
    dropped.approvals().stream()
        .flatMap(approval -> approvals.find(approval).stream())
        .filter(approval -> approval.state() == ApprovalState.WITHDRAWAL_NOTIFIED)
        .forEach(this::stands);
    procedure.tellDropped(dropped);
  }

  private void stands(Approval approval) {
    approvals.save(approval.withdrawalDropped());
    events.add(List.of(new WithdrawalDropped(approval.id(), approval.provider())));
  }
}
