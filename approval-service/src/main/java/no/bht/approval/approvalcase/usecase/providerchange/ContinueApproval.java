package no.bht.approval.approvalcase.usecase.providerchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.ApplicationKind;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionsSet;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.ProviderFacts;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.condition.ConditionState;
import no.bht.approval.approvalcase.domain.condition.Conditions;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChange;
import no.bht.approval.approvalcase.domain.providerchange.ProviderChanges;
import no.bht.approval.approvalcase.domain.submission.ProviderKind;
import no.bht.approval.approvalcase.usecase.RegisterDays;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;

/**
 * Lets an approval go on under another organisation number, for what is left of its period and with
 * the conditions that are not met yet.
 */
@ApplicationScoped
class ContinueApproval {
  private static final int ALL = 1000;

  private final Approvals approvals;
  private final Conditions conditions;
  private final ProviderChanges changes;
  private final ProviderFacts facts;
  private final RegisterDays register;
  private final ApprovalCaseEvents events;
  private final Ids ids;

  ContinueApproval(
      Approvals approvals,
      Conditions conditions,
      ProviderChanges changes,
      ProviderFacts facts,
      RegisterDays register,
      ApprovalCaseEvents events,
      Ids ids) {
    this.approvals = approvals;
    this.conditions = conditions;
    this.changes = changes;
    this.facts = facts;
    this.register = register;
    this.events = events;
    this.ids = ids;
  }

  /**
   * @throws CommandRefused if there is none to go on, several, one past its end, or the successor
   *     is approved itself
   */
  void underNumberOf(OrganisationNumber successor, ProviderChange change, List<Approval> ended) {
    boolean one = ended.stream().map(Approval::provider).distinct().count() == 1;
    boolean withinPeriod =
        ended.stream().noneMatch(approval -> approval.validity().to().isBefore(change.from()));
    boolean free = approvals.of(successor).standingFrom(change.from()).isEmpty();
    if (!one || !withinPeriod || !free) {
      throw new CommandRefused(new Refusal.ApprovalCannotContinue());
    }
    ended.forEach(approval -> goOn(successor, change.from(), approval));
    changes.describeAs(successor, ended.getFirst().provider(), change);
    facts.weighed(successor, Oslo.dateOf(change.recordedAt()));
  }

  private void goOn(OrganisationNumber successor, LocalDate from, Approval approval) {
    LocalDate begins = approval.validity().from();
    LocalDate goesOn = begins.isAfter(from) ? begins : from;
    Approval continued = approval.continuedBy(new ApprovalId(ids.next()), successor, goesOn);
    ProviderKind organised =
        facts
            .of(approval.provider())
            .on(goesOn)
            .map(told -> told.content().providerKind())
            .orElse(null);
    approvals.addContinued(continued);
    register.granted(continued);
    events.add(List.of(new ApprovalGranted(continued, ApplicationKind.INITIAL, null, organised)));
    List<Condition> open =
        conditions.list(new Conditions.Filter(approval.provider(), null, null), null, ALL).stream()
            .filter(condition -> condition.approval().equals(approval.id()))
            .filter(condition -> condition.state() != ConditionState.MET)
            .map(
                condition ->
                    Condition.set(
                        new ConditionId(ids.next()), continued.id(), successor, condition.terms()))
            .toList();
    if (!open.isEmpty()) {
      conditions.add(open);
      events.add(List.of(new ConditionsSet(continued.id(), successor, open)));
    }
  }
}
