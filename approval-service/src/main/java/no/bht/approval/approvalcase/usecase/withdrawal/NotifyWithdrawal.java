package no.bht.approval.approvalcase.usecase.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.WithdrawalNotified;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.NoSuchCase;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.condition.Conditions;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawal;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalGround;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalId;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalProcedure;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawals;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Opens a case on withdrawal by notice to the provider (forhåndsvarsel). Statute:
 * FOR-2011-12-06-1360 § 2-5, fvl. § 16.
 */
@ApplicationScoped
public class NotifyWithdrawal {
  private final ApprovalCases providers;
  private final Approvals approvals;
  private final ApprovalsInForce inForce;
  private final Withdrawals withdrawals;
  private final Conditions conditions;
  private final WithdrawalProcedure procedure;
  private final ApprovalCaseEvents events;
  private final InstantSource clock;
  private final Ids ids;

  NotifyWithdrawal(
      ApprovalCases providers,
      Approvals approvals,
      ApprovalsInForce inForce,
      Withdrawals withdrawals,
      Conditions conditions,
      WithdrawalProcedure procedure,
      ApprovalCaseEvents events,
      InstantSource clock,
      Ids ids) {
    this.providers = providers;
    this.approvals = approvals;
    this.inForce = inForce;
    this.withdrawals = withdrawals;
    this.conditions = conditions;
    this.procedure = procedure;
    this.events = events;
    this.clock = clock;
    this.ids = ids;
  }

  /** Whose approval, why, and how the provider is heard. */
  public record Command(
      OrganisationNumber provider, WithdrawalGround ground, WithdrawalProcedure.Notice notice) {}

  /**
   * @throws CommandRefused if the provider is not approved today, a case is open, or the condition
   *     it rests on has not been missed
   */
  @Transactional
  public Withdrawals.Versioned open(Command command) {
    OrganisationNumber provider = command.provider();
    providers.lock(provider);
    if (withdrawals.openOf(provider).isPresent()) {
      throw new CommandRefused(new Refusal.WithdrawalAlreadyOpen());
    }
    LocalDate today = Oslo.today(clock);
    refuseConditionNotMissed(command.ground().condition(), provider, today);
    List<Approval> concerned = inForce.on(today, provider);
    Withdrawal opened =
        Withdrawal.notified(
            new WithdrawalId(ids.next()),
            provider,
            concerned.stream().map(Approval::id).toList(),
            command.ground(),
            today);
    concerned.stream().map(Approval::withdrawalNotified).forEach(approvals::save);
    long version = withdrawals.save(opened);
    procedure.giveNotice(opened, command.notice());
    events.add(
        concerned.stream()
            .map(approval -> new WithdrawalNotified(approval.id(), provider))
            .toList());
    return new Withdrawals.Versioned(opened, version);
  }

  private void refuseConditionNotMissed(
      @Nullable ConditionId id, OrganisationNumber provider, LocalDate today) {
    if (id != null && !isMissed(id, provider, today)) {
      throw new CommandRefused(new Refusal.ConditionNotMissed());
    }
  }

  private boolean isMissed(ConditionId id, OrganisationNumber provider, LocalDate today) {
    try {
      Condition condition = conditions.get(id).condition();
      return condition.provider().equals(provider) && condition.isMissedOn(today);
    } catch (NoSuchCase none) {
      return false;
    }
  }
}
