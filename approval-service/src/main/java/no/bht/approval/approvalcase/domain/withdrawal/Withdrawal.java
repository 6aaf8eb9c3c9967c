package no.bht.approval.approvalcase.domain.withdrawal;

import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A case on withdrawal (tilbaketrekking). Statute: FOR-2011-12-06-1360 § 2-5 second paragraph; an
 * individual decision with advance notice, reasons and appeal (fvl. chapters IV to VI).
 *
 * <p>Life: the provider gets notice, or it is left out on a ground; when it has answered or its
 * time is over, the case is decided or dropped. What an appeal or a reversal undoes is overturned;
 * while enforcement is deferred the approval stands, and the case stays decided.
 *
 * @param approvals the running approval, and one that is to follow it
 * @param verdict what was decided; {@code null} before
 * @param closingReason why it was dropped; {@code null} else
 */
public record Withdrawal(
    WithdrawalId id,
    OrganisationNumber provider,
    List<ApprovalId> approvals,
    WithdrawalGround ground,
    WithdrawalState state,
    LocalDate openedOn,
    @Nullable Verdict verdict,
    @Nullable String closingReason) {

  /**
   * What was decided.
   *
   * @param withdrawnFrom first day without approval
   * @param ruleVersion version of the requirements it was taken under
   */
  public record Verdict(LocalDate withdrawnFrom, LocalDate decidedOn, String ruleVersion) {}

  public Withdrawal {
    approvals = List.copyOf(approvals);
  }

  /** The provider is told. */
  public static Withdrawal notified(
      WithdrawalId id,
      OrganisationNumber provider,
      List<ApprovalId> approvals,
      WithdrawalGround ground,
      LocalDate today) {
    return new Withdrawal(
        id, provider, approvals, ground, WithdrawalState.NOTIFIED, today, null, null);
  }

  /**
   * Decides it.
   *
   * @throws CommandRefused if it is closed, or the day is before the day of decision
   */
  public Withdrawal decided(Verdict decided) {
    if (decided.withdrawnFrom().isBefore(decided.decidedOn())) {
      throw new CommandRefused(new Refusal.WithdrawalBeforeDecision(decided.decidedOn()));
    }
    return step(WithdrawalState.WITHDRAWN, decided, null);
  }

  /**
   * @throws CommandRefused if it is closed
   */
  public Withdrawal dropped(String reason) {
    return step(WithdrawalState.DROPPED, null, reason);
  }

  /** The decision is undone. */
  public Withdrawal overturned() {
    return step(WithdrawalState.OVERTURNED, verdict, null);
  }

  private Withdrawal step(
      WithdrawalState next, @Nullable Verdict decided, @Nullable String reason) {
    if (!state.canBecome(next)) {
      throw new CommandRefused(new Refusal.WithdrawalStandsOtherwise(state));
    }
    return new Withdrawal(id, provider, approvals, ground, next, openedOn, decided, reason);
  }
}
