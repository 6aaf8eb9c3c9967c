package no.bht.approval.approvalcase.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import java.util.Optional;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationRefused;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApplicationReopened;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ApprovalGranted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentResumed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.AssessmentStarted;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.DecisionProposed;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.InformationRequested;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ProposalReturned;
import no.bht.platform.statetable.StateTable;

/** States of an application (søknadens status). What is not listed as a step is not allowed. */
public enum ApprovalCaseState {
  /** Mottatt: nobody has judged anything yet. */
  SUBMITTED,
  /** Under behandling: requirements are judged one by one. */
  UNDER_ASSESSMENT,
  /** Venter på opplysninger: the provider has been asked, with a deadline. */
  MORE_INFORMATION_REQUESTED,
  /** Vedtak foreslått: another officer confirms it or returns it. */
  DECISION_PROPOSED,
  /** Godkjent: decided, for good. */
  APPROVED,
  /** Avslått: decided, for good unless the refusal is overturned on appeal. */
  REFUSED;

  /** Every allowed step and the event it is announced by. */
  static final StateTable<ApprovalCaseState, Class<? extends ApprovalCaseEvent>> TABLE =
      StateTable.<ApprovalCaseState, Class<? extends ApprovalCaseEvent>>of(
              begin(SUBMITTED, ApplicationReceived.class),
              step(SUBMITTED, UNDER_ASSESSMENT, AssessmentStarted.class),
              step(SUBMITTED, MORE_INFORMATION_REQUESTED, InformationRequested.class),
              step(UNDER_ASSESSMENT, MORE_INFORMATION_REQUESTED, InformationRequested.class),
              step(MORE_INFORMATION_REQUESTED, UNDER_ASSESSMENT, AssessmentResumed.class),
              step(UNDER_ASSESSMENT, DECISION_PROPOSED, DecisionProposed.class),
              step(DECISION_PROPOSED, UNDER_ASSESSMENT, ProposalReturned.class),
              step(UNDER_ASSESSMENT, APPROVED, ApprovalGranted.class),
              step(UNDER_ASSESSMENT, REFUSED, ApplicationRefused.class),
              step(DECISION_PROPOSED, APPROVED, ApprovalGranted.class),
              step(DECISION_PROPOSED, REFUSED, ApplicationRefused.class),
              step(REFUSED, UNDER_ASSESSMENT, ApplicationReopened.class),
              step(REFUSED, APPROVED, ApprovalGranted.class))
          .mayEndIn(REFUSED);

  /** The event of the step, or empty when the step is not allowed. */
  public Optional<Class<? extends ApprovalCaseEvent>> eventOfStepTo(ApprovalCaseState next) {
    return TABLE.by(this, next);
  }

  /** Whether the application is still to be decided. */
  public boolean isOpen() {
    return this != APPROVED && this != REFUSED;
  }
}
