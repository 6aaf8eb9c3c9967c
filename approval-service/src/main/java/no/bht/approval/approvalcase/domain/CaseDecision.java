package no.bht.approval.approvalcase.domain;

import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationRefused;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReopened;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.DecisionProposed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProposalReturned;

/**
 * How an application is decided (avgjørelse): by one officer, or by one who proposes and another
 * who confirms; and what an appeal makes of a refusal. Statute: FOR-2011-12-06-1360 § 2-2; fvl.
 * chapters V and VI.
 */
public final class CaseDecision {
  private final ApprovalCase approvalCase;

  CaseDecision(ApprovalCase approvalCase) {
    this.approvalCase = approvalCase;
  }

  /**
   * Proposes a decision, for another officer to confirm.
   *
   * @throws CommandRefused if it is decided, proposed already, or cannot be decided so
   */
  public DecisionProposed propose(Proposal proposal, Standard standard) {
    approvalCase.refuseUnlessWorkedOn();
    refuseUnlessDecidable(standard);
    if (proposal.outcome() == Decisions.Outcome.APPROVED) {
      approvalCase.file().refuseUnlessMet(proposal.exceptionReason());
    } else {
      approvalCase.file().refuseUnlessUnmet();
    }
    approvalCase.step(ApprovalCaseState.DECISION_PROPOSED);
    return new DecisionProposed(approvalCase.id(), approvalCase.provider());
  }

  /**
   * Returns the proposal to be assessed further.
   *
   * @throws CommandRefused if none is proposed
   */
  public ProposalReturned returnProposal() {
    refuseUnlessProposed();
    approvalCase.step(ApprovalCaseState.UNDER_ASSESSMENT);
    return new ProposalReturned(approvalCase.id(), approvalCase.provider());
  }

  /**
   * @throws CommandRefused if no decision waits for another officer
   */
  public void refuseUnlessProposed() {
    approvalCase.refuseUnlessOpen();
    CommandRefused.when(
        approvalCase.state() != ApprovalCaseState.DECISION_PROPOSED,
        new Refusal.NoDecisionProposed());
  }

  /**
   * @throws CommandRefused if a decision waits for another officer: it is confirmed or returned
   */
  public void refuseIfProposed() {
    approvalCase.refuseUnlessWorkedOn();
  }

  /**
   * Approves the provider (innvilgelse).
   *
   * @throws CommandRefused if it is decided, a requirement is not judged, one is unmet and not
   *     excused, or the period is not allowed
   */
  public ApprovalGranted grant(
      ApprovalId approvalId, ApprovalTerms terms, ApprovalHistory history, Standard standard) {
    refuseUnlessDecidable(standard);
    approvalCase.file().refuseUnlessMet(terms.exceptionReason());
    approvalCase.file().refuseIfFallenSince(standard);
    return granted(approvalId, terms, history);
  }

  /**
   * Refuses approval (avslag).
   *
   * @throws CommandRefused if it is decided, a requirement is not judged, or none is unmet
   */
  public ApplicationRefused refuse(Standard standard) {
    refuseUnlessDecidable(standard);
    approvalCase.file().refuseUnlessUnmet();
    approvalCase.decide(ApprovalCaseState.REFUSED, standard.day());
    return new ApplicationRefused(approvalCase.id(), approvalCase.provider(), standard.day());
  }

  /**
   * The refusal is annulled (opphevet): the application is assessed and decided anew, from the
   * judgements it has. Statute: fvl. §§ 33, 34.
   *
   * @throws CommandRefused if it was not refused
   */
  public ApplicationReopened reopen() {
    CommandRefused.when(
        approvalCase.state() != ApprovalCaseState.REFUSED, new Refusal.AlreadyDecided());
    approvalCase.undecide();
    return new ApplicationReopened(approvalCase.id(), approvalCase.provider());
  }

  /**
   * The refusal is changed to an approval (omgjort): who overturned it has tried every side of the
   * case, so the judgements that led to the refusal do not stop it. Statute: fvl. §§ 33, 34.
   *
   * @throws CommandRefused if it was not refused, or the period is not allowed
   */
  public ApprovalGranted grantOnAppeal(
      ApprovalId approvalId, ApprovalTerms terms, ApprovalHistory history) {
    CommandRefused.when(
        approvalCase.state() != ApprovalCaseState.REFUSED, new Refusal.AlreadyDecided());
    return granted(approvalId, terms, history);
  }

  private ApprovalGranted granted(
      ApprovalId approvalId, ApprovalTerms terms, ApprovalHistory history) {
    Validity validity = terms.validityAfter(history);
    approvalCase.decide(ApprovalCaseState.APPROVED, terms.decidedOn());
    return new ApprovalGranted(
        Approval.granted(
            approvalId,
            approvalCase.id(),
            approvalCase.provider(),
            validity,
            terms.rules().version(),
            terms.decidedOn(),
            terms.exceptionReason()),
        approvalCase.snapshot().kind(),
        history.last().orElse(null),
        approvalCase.snapshot().submission().providerKind());
  }

  private void refuseUnlessDecidable(Standard standard) {
    approvalCase.refuseUnlessOpen();
    CommandRefused.when(
        approvalCase.state() == ApprovalCaseState.SUBMITTED, new Refusal.NotUnderAssessment());
    approvalCase.refuseWhileAsked();
    approvalCase.file().refuseUnlessJudged(standard);
  }
}
