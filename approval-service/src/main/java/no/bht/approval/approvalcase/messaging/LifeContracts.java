package no.bht.approval.approvalcase.messaging;

import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalReinstated;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalWithdrawn;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionsSet;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProviderChanged;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.messaging.Contracts.PublicState;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.eventlog.PublicChange;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What happens to an approval after it was given, as it is told. */
final class LifeContracts {
  private static final String WITHDRAWAL = "FOR-2011-12-06-1360 § 2-5";
  private static final String CONDITIONS = "LOV-2005-06-17-62 § 18-6";
  private static final String APPROVAL = "FOR-2011-12-06-1360 § 2-1";

  private LifeContracts() {}

  static LoggedEvent of(ConditionsSet set) {
    return new LoggedEvent(
        "approval-conditions-set",
        set.provider(),
        new Contracts.ApprovalConditionsSet(
            set.approval().value(),
            set.conditions().stream()
                .map(
                    condition ->
                        new Contracts.SetCondition(
                            condition.id().value(), condition.terms().deadline()))
                .toList()),
        CONDITIONS,
        null);
  }

  static LoggedEvent of(ConditionOverdue overdue) {
    Condition condition = overdue.condition();
    return new LoggedEvent(
        "condition-overdue",
        condition.provider(),
        new Contracts.ConditionOverdue(
            condition.approval().value(), condition.id().value(), condition.terms().deadline()),
        CONDITIONS,
        null);
  }

  static LoggedEvent of(ApprovalWithdrawn withdrawn) {
    Approval approval = withdrawn.approval();
    PublicState before = PublicState.approved(approval);
    return new LoggedEvent(
        "approval-withdrawn",
        approval.provider(),
        new Contracts.ApprovalWithdrawn(
            approval.id().value(), withdrawn.withdrawnFrom(), approval.validity().to()),
        WITHDRAWAL,
        new PublicChange(before, before.ended("WITHDRAWN", withdrawn.withdrawnFrom(), null)));
  }

  static LoggedEvent of(ApprovalReinstated reinstated) {
    Approval approval = reinstated.approval();
    PublicState after = PublicState.approved(approval);
    return new LoggedEvent(
        "approval-reinstated",
        approval.provider(),
        new Contracts.ApprovalReinstated(
            approval.id().value(),
            reinstated.from(),
            approval.validity().to(),
            reinstated.reason().name()),
        WITHDRAWAL,
        new PublicChange(after.ended("WITHDRAWN", reinstated.from(), null), after));
  }

  static LoggedEvent of(ProviderChanged changed) {
    Approval approval = changed.approval();
    String successor = valueOf(changed.successor());
    PublicState before = approval == null ? null : PublicState.approved(approval);
    return new LoggedEvent(
        "provider-changed",
        changed.provider(),
        new Contracts.ProviderChanged(
            changed.change().name(),
            changed.from(),
            changed.outcome().name(),
            successor,
            approval == null ? null : approval.id().value()),
        APPROVAL,
        new PublicChange(
            before, before == null ? null : before.ended("ENDED", changed.from(), successor)));
  }

  private static @Nullable String valueOf(@Nullable OrganisationNumber number) {
    return number == null ? null : number.value();
  }
}
