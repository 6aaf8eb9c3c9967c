package no.bht.employerregistry.affiliation.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;

/**
 * Whether employer and provider agree on an affiliation that one of them reported. That it counts
 * as the employer's affiliation does not wait for that.
 */
public enum AgreementState {
  /** One side has said it; the other is asked. */
  REPORTED,
  /** The other side says the same. */
  CONFIRMED,
  /** The other side did not answer in the time the office gives. Never stored: the day decides. */
  TAKEN_AS_AGREED,
  /** The other side disagrees; the registrar has a case. */
  DISPUTED,
  /** The registrar found it right as it was reported. */
  UPHELD,
  /** The registrar corrected it. */
  CORRECTED,
  /** It never held; only its history is kept. */
  REMOVED;

  /** What makes a step. */
  public enum Step {
    REPORT,
    /** A side reports other terms, or a last day; the other is asked anew. */
    CHANGE,
    CONFIRM,
    SILENCE,
    DISPUTE,
    WITHDRAW_DISPUTE,
    /** The registrar's. */
    UPHOLD,
    /** The registrar's. */
    CORRECT,
    /** The side that reported takes it back, or the registrar removes it. */
    REMOVE
  }

  /** Every allowed step. What is not listed is not allowed. */
  static final StateTable<AgreementState, Step> TABLE =
      StateTable.<AgreementState, Step>of(
              begin(REPORTED, Step.REPORT),
              step(REPORTED, REPORTED, Step.CHANGE),
              step(REPORTED, CONFIRMED, Step.CONFIRM),
              step(REPORTED, TAKEN_AS_AGREED, Step.SILENCE),
              step(REPORTED, DISPUTED, Step.DISPUTE),
              step(REPORTED, CORRECTED, Step.CORRECT),
              step(REPORTED, REMOVED, Step.REMOVE),
              step(CONFIRMED, REPORTED, Step.CHANGE),
              step(CONFIRMED, CORRECTED, Step.CORRECT),
              step(CONFIRMED, REMOVED, Step.REMOVE),
              step(TAKEN_AS_AGREED, REPORTED, Step.CHANGE),
              step(TAKEN_AS_AGREED, CONFIRMED, Step.CONFIRM),
              step(TAKEN_AS_AGREED, DISPUTED, Step.DISPUTE),
              step(TAKEN_AS_AGREED, CORRECTED, Step.CORRECT),
              step(TAKEN_AS_AGREED, REMOVED, Step.REMOVE),
              step(DISPUTED, CONFIRMED, Step.WITHDRAW_DISPUTE),
              step(DISPUTED, UPHELD, Step.UPHOLD),
              step(DISPUTED, CORRECTED, Step.CORRECT),
              step(DISPUTED, REMOVED, Step.REMOVE),
              step(UPHELD, REPORTED, Step.CHANGE),
              step(UPHELD, CORRECTED, Step.CORRECT),
              step(UPHELD, REMOVED, Step.REMOVE),
              step(CORRECTED, REPORTED, Step.CHANGE),
              step(CORRECTED, CORRECTED, Step.CORRECT),
              step(CORRECTED, REMOVED, Step.REMOVE))
          .mayEndIn(CONFIRMED);
}
