package no.bht.approval.approvalcase.usecase.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import no.bht.approval.approvalcase.domain.ApprovalRules;
import no.bht.approval.approvalcase.domain.CaseAccess;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawal;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalId;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalProcedure;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawals;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.casework.domain.Reasons;
import no.bht.casework.usecase.proposal.FourEyes;
import no.bht.platform.time.Oslo;

/**
 * Withdraws an approval (tilbaketrekking) by an individual decision, once the provider was heard.
 * Statute: FOR-2011-12-06-1360 § 2-5 second paragraph.
 */
@ApplicationScoped
public class DecideWithdrawal {
  private final Withdrawals withdrawals;
  private final WithdrawalProcedure procedure;
  private final CarryOutWithdrawal carryOut;
  private final FourEyes fourEyes;
  private final CaseAccess access;
  private final ApprovalRules rules;
  private final InstantSource clock;

  DecideWithdrawal(
      Withdrawals withdrawals,
      WithdrawalProcedure procedure,
      CarryOutWithdrawal carryOut,
      FourEyes fourEyes,
      CaseAccess access,
      ApprovalRules rules,
      InstantSource clock) {
    this.withdrawals = withdrawals;
    this.procedure = procedure;
    this.carryOut = carryOut;
    this.fourEyes = fourEyes;
    this.access = access;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * @param withdrawnFrom first day without approval
   * @param versionRead stops the command if the officer read another version
   */
  public record Command(
      WithdrawalId withdrawal, LocalDate withdrawnFrom, Reasons reasons, LongConsumer versionRead) {

    /** All that the decision says. */
    private String asText() {
      return String.join(
          "\n",
          withdrawnFrom.toString(),
          reasons.rules(),
          reasons.facts(),
          reasons.considerations());
    }
  }

  /**
   * Where the office wants two officers, the first one only proposes it.
   *
   * @throws NoSuchCase if there is no such case
   * @throws CommandRefused if it is closed, the day is past, or nothing is in force on it
   * @throws ProcedureRefused if the provider has not answered and has time left
   */
  @Transactional
  public void decide(Command command) {
    Withdrawals.Versioned found = withdrawals.lock(command.withdrawal());
    command.versionRead().accept(found.version());
    LocalDate today = Oslo.today(clock);
    Withdrawal decided =
        found
            .withdrawal()
            .decided(
                new Withdrawal.Verdict(command.withdrawnFrom(), today, rules.on(today).version()));
    procedure.requireHeard(decided);
    if (!fourEyes.mayTake(
        command.withdrawal().value(),
        WithdrawalEffects.WITHDRAWN,
        command.asText(),
        access.actor())) {
      return;
    }
    withdrawals.save(decided);
    carryOut.withdraw(decided.provider(), command.withdrawnFrom());
    procedure.decide(decided, command.reasons());
  }
}
