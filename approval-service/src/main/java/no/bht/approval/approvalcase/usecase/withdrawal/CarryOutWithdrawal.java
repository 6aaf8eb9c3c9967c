package no.bht.approval.approvalcase.usecase.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalReinstated;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalWithdrawn;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ReinstatementReason;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalState;
import no.bht.approval.approvalcase.domain.ApprovalVersions.Cause;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawal;
import no.bht.approval.approvalcase.usecase.RegisterDays;
import no.bht.platform.organisation.OrganisationNumber;

/**
 * What a withdrawal does to the approvals, the register and those who are told; and how it is
 * undone. The provider is locked by then.
 */
@ApplicationScoped
class CarryOutWithdrawal {
  private final Approvals approvals;
  private final ApprovalsInForce inForce;
  private final RegisterDays register;
  private final ApprovalCaseEvents events;

  CarryOutWithdrawal(
      Approvals approvals,
      ApprovalsInForce inForce,
      RegisterDays register,
      ApprovalCaseEvents events) {
    this.approvals = approvals;
    this.inForce = inForce;
    this.register = register;
    this.events = events;
  }

  /**
   * Withdraws the approval of the day and one that is to follow it.
   *
   * @throws CommandRefused if the provider is not approved on the day
   */
  void withdraw(OrganisationNumber provider, LocalDate from) {
    withdraw(provider, inForce.on(from, provider), from);
  }

  private void withdraw(OrganisationNumber provider, List<Approval> concerned, LocalDate from) {
    register.withdrawn(
        provider, concerned.stream().map(Approval::id).collect(Collectors.toSet()), from);
    for (Approval approval : concerned) {
      LocalDate first =
          approval.validity().from().isAfter(from) ? approval.validity().from() : from;
      Approval withdrawn = approval.withdrawn(first);
      approvals.save(withdrawn);
      events.add(List.of(new ApprovalWithdrawn(withdrawn, first)));
    }
  }

  /** The approvals stand for the time being (utsatt iverksetting, fvl. § 42). */
  void defer(Withdrawal withdrawal, LocalDate today) {
    LocalDate from = later(withdrawnFrom(withdrawal), today);
    standAgain(
        withdrawal,
        from,
        Approval::withdrawalDeferred,
        ReinstatementReason.DEFERRED,
        Cause.DEFERRED);
  }

  /** The deferral is over: withdrawn again, but for what ended meanwhile. */
  void deferralEnded(Withdrawal withdrawal, LocalDate today) {
    LocalDate from = later(withdrawnFrom(withdrawal), today);
    withdraw(
        withdrawal.provider(),
        approvalsOf(withdrawal).stream()
            .filter(approval -> approval.state() == ApprovalState.WITHDRAWAL_DEFERRED)
            .toList(),
        from);
  }

  /** The withdrawal is undone: as if it had never been, from its first day on. */
  void undo(Withdrawal withdrawal, ReinstatementReason reason) {
    standAgain(
        withdrawal, withdrawnFrom(withdrawal), Approval::reinstated, reason, Cause.REINSTATED);
  }

  private void standAgain(
      Withdrawal withdrawal,
      LocalDate from,
      UnaryOperator<Approval> step,
      ReinstatementReason reason,
      Cause cause) {
    register.reinstated(withdrawal.provider(), from, cause);
    for (Approval approval : approvalsOf(withdrawal)) {
      if (approval.standing().endedFrom() == null || approval.state() == ApprovalState.ENDED) {
        continue;
      }
      Approval standing = step.apply(approval);
      approvals.save(endedWithProvider(standing, from));
      events.add(
          List.of(
              new ApprovalReinstated(standing, later(from, approval.validity().from()), reason)));
    }
  }

  /** No appeal brings back a provider that merged or closed down meanwhile. */
  private Approval endedWithProvider(Approval standing, LocalDate from) {
    return register
        .endFrom(from, standing.provider())
        .map(end -> standing.ended(later(end, standing.validity().from())))
        .orElse(standing);
  }

  private List<Approval> approvalsOf(Withdrawal withdrawal) {
    return withdrawal.approvals().stream().flatMap(id -> approvals.find(id).stream()).toList();
  }

  private static LocalDate withdrawnFrom(Withdrawal withdrawal) {
    Withdrawal.Verdict verdict = withdrawal.verdict();
    if (verdict == null) {
      throw new IllegalStateException("What is not decided is not carried out");
    }
    return verdict.withdrawnFrom();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
