package no.bht.approval.approvalcase.usecase.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawal;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalId;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalProcedure;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalState;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawals;
import no.bht.casework.domain.notice.Hearing;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Shows cases on withdrawal to officers, and to the provider its own. */
@ApplicationScoped
public class ReadWithdrawals {
  private final Withdrawals withdrawals;
  private final WithdrawalProcedure procedure;
  private final CaseAccess access;

  ReadWithdrawals(Withdrawals withdrawals, WithdrawalProcedure procedure, CaseAccess access) {
    this.withdrawals = withdrawals;
    this.procedure = procedure;
    this.access = access;
  }

  /** A case with how the provider was heard and what was decided. */
  public record Shown(
      Withdrawal withdrawal,
      long version,
      Optional<Hearing> hearing,
      List<WithdrawalProcedure.Kept> decisions) {}

  /**
   * @throws NoSuchCase if there is no such case
   */
  @Transactional
  public Shown get(WithdrawalId id) {
    Withdrawals.Versioned found = withdrawals.get(id);
    access.demand(found.withdrawal().provider());
    return shown(found.withdrawal(), found.version());
  }

  @Transactional
  public List<Shown> list(
      @Nullable OrganisationNumber provider,
      @Nullable WithdrawalState state,
      @Nullable WithdrawalId after,
      int limit) {
    return withdrawals.list(provider, state, after, limit).stream()
        .map(withdrawal -> shown(withdrawal, 0))
        .toList();
  }

  private Shown shown(Withdrawal withdrawal, long version) {
    return new Shown(
        withdrawal,
        version,
        procedure.hearingOf(withdrawal.id()),
        procedure.decisionsOf(withdrawal.id()));
  }
}
