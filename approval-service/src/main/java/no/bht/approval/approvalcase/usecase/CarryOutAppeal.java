package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReopened;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvents;
import no.bht.approval.approvalcase.domain.ApprovalCaseId;
import no.bht.approval.approvalcase.domain.ApprovalCases;
import no.bht.approval.approvalcase.domain.ApprovalHistory;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.ApprovalTerms;
import no.bht.approval.approvalcase.domain.Approvals;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.ProviderFacts;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.Standard;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what became of a refusal (omgjøring, klageinstansens vedtak). Statute: fvl. §§ 33-35.
 */
@ApplicationScoped
public class CarryOutAppeal {
  private final ApprovalCases cases;
  private final Approvals approvals;
  private final ApprovalCaseEvents events;
  private final ProviderFacts facts;
  private final Standards standards;
  private final ApprovalEnds ends;
  private final RegisterDays register;
  private final InstantSource clock;
  private final Ids ids;

  CarryOutAppeal(
      ApprovalCases cases,
      Approvals approvals,
      ApprovalCaseEvents events,
      ProviderFacts facts,
      Standards standards,
      ApprovalEnds ends,
      RegisterDays register,
      InstantSource clock,
      Ids ids) {
    this.cases = cases;
    this.approvals = approvals;
    this.events = events;
    this.facts = facts;
    this.standards = standards;
    this.ends = ends;
    this.register = register;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * The refusal is annulled: the case opens again.
   *
   * @throws CommandRefused if another application of the provider is open
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void reopen(ApprovalCaseId application) {
    ApprovalCase approvalCase = cases.lock(application).approvalCase();
    cases
        .openOf(approvalCase.provider())
        .ifPresent(
            open -> {
              throw new CommandRefused(new Refusal.ApplicationAlreadyOpen(open));
            });
    ApplicationReopened reopened = approvalCase.decision().reopen();
    cases.save(approvalCase);
    register.renewalReopened(approvalCase, Oslo.today(clock));
    events.add(List.of(reopened));
  }

  /**
   * The refusal is changed to an approval.
   *
   * @param decidedOn the day it was changed, by which the rules are chosen
   * @param validTo last day; {@code null} for the full period
   * @throws CommandRefused if the period is not allowed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void approve(
      ApprovalCaseId application, LocalDate decidedOn, @Nullable LocalDate validTo) {
    ApprovalCase approvalCase = cases.lock(application).approvalCase();
    Standard standard = standards.on(decidedOn, approvalCase.provider());
    ApprovalHistory history = approvals.of(approvalCase.provider());
    ApprovalGranted granted =
        approvalCase
            .decision()
            .grantOnAppeal(
                new ApprovalId(ids.next()),
                new ApprovalTerms(standard.day(), standard.rules(), validTo, true, null),
                history);
    cases.save(approvalCase);
    history.last().ifPresent(last -> ends.renewed(last, Oslo.today(clock)));
    approvals.add(granted.approval(), approvalCase.snapshot().submission());
    register.granted(granted.approval());
    facts.approved(granted.approval(), approvalCase.snapshot().submission());
    events.add(List.of(granted));
  }
}
