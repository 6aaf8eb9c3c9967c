package no.bht.approval.approvalcase.domain.condition;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import java.util.Optional;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionDecided;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionEvidenceReceived;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionOverdue;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.ConditionsSet;
import no.bht.platform.statetable.StateTable;

/** States of a condition (vilkårets status). What is not listed as a step is not allowed. */
public enum ConditionState {
  /** Satt: nothing is handed in. */
  OPEN,
  /** Fristen er ute: told, nothing is handed in. */
  OVERDUE,
  /** Dokumentasjon mottatt: the officer is to look at it. */
  EVIDENCE_RECEIVED,
  /** Ikke oppfylt: ground for withdrawal, § 2-5; the provider may still hand in more. */
  NOT_MET,
  /** Oppfylt. */
  MET;

  /** Every allowed step and the event it is announced by. */
  static final StateTable<ConditionState, Class<? extends ApprovalCaseEvent>> TABLE =
      StateTable.<ConditionState, Class<? extends ApprovalCaseEvent>>of(
          begin(OPEN, ConditionsSet.class),
          step(OPEN, OVERDUE, ConditionOverdue.class),
          step(OPEN, EVIDENCE_RECEIVED, ConditionEvidenceReceived.class),
          step(OVERDUE, EVIDENCE_RECEIVED, ConditionEvidenceReceived.class),
          step(NOT_MET, EVIDENCE_RECEIVED, ConditionEvidenceReceived.class),
          step(EVIDENCE_RECEIVED, EVIDENCE_RECEIVED, ConditionEvidenceReceived.class),
          step(OPEN, MET, ConditionDecided.class),
          step(OVERDUE, MET, ConditionDecided.class),
          step(EVIDENCE_RECEIVED, MET, ConditionDecided.class),
          step(NOT_MET, MET, ConditionDecided.class),
          step(OVERDUE, NOT_MET, ConditionDecided.class),
          step(EVIDENCE_RECEIVED, NOT_MET, ConditionDecided.class));

  /** The event of the step, or empty when the step is not allowed. */
  public Optional<Class<? extends ApprovalCaseEvent>> eventOfStepTo(ConditionState next) {
    return TABLE.by(this, next);
  }
}
