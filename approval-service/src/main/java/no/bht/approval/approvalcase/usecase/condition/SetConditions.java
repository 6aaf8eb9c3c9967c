package no.bht.approval.approvalcase.usecase.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionsSet;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.Validity;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.condition.ConditionTerms;
import no.bht.approval.approvalcase.domain.condition.Conditions;
import no.bht.platform.time.Ids;

/**
 * Sets the conditions of an approval (vilkår), in the transaction that gives it. Statute: aml. §
 * 18-6 sixth paragraph.
 */
@ApplicationScoped
public class SetConditions {
  private final Conditions conditions;
  private final ApprovalCaseEvents events;
  private final Ids ids;

  SetConditions(Conditions conditions, ApprovalCaseEvents events, Ids ids) {
    this.conditions = conditions;
    this.events = events;
    this.ids = ids;
  }

  /**
   * Tells nothing where there are none.
   *
   * @throws CommandRefused if a deadline is not after the day of decision or outlives the approval
   */
  public void set(Approval approval, List<ConditionTerms> terms) {
    if (terms.isEmpty()) {
      return;
    }
    terms.forEach(each -> refuseDeadlineOutside(approval, each.deadline()));
    List<Condition> set =
        terms.stream()
            .map(
                each ->
                    Condition.set(
                        new ConditionId(ids.next()), approval.id(), approval.provider(), each))
            .toList();
    conditions.add(set);
    events.add(List.of(new ConditionsSet(approval.id(), approval.provider(), set)));
  }

  private static void refuseDeadlineOutside(Approval approval, LocalDate deadline) {
    if (!deadline.isAfter(approval.decidedOn()) || deadline.isAfter(approval.validity().to())) {
      throw new CommandRefused(
          new Refusal.ConditionDeadlineOutside(
              new Validity(approval.decidedOn(), approval.validity().to())));
    }
  }
}
