package no.bht.supervision.complaint;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;

/** How far a complaint has come. */
enum ComplaintState {
  /** Received (mottatt). */
  RECEIVED,
  /** Assessed (vurdert); what follows is not decided. */
  ASSESSED,
  /** An inspection (tilsyn) follows. */
  INSPECTION,
  /** Guidance (veiledning) was given. */
  GUIDANCE,
  /** Forwarded to another authority (oversendt). Statute: fvl. § 11. */
  FORWARDED,
  /** Nothing follows, for a reason. */
  NO_ACTION,
  /** The source has the answer (besvart). */
  ANSWERED;

  /** Every allowed step. */
  static final StateTable<ComplaintState, Step> TABLE =
      StateTable.of(
          begin(RECEIVED, Step.RECEIVE),
          step(RECEIVED, ASSESSED, Step.ASSESS),
          step(ASSESSED, INSPECTION, Step.INSPECT),
          step(ASSESSED, GUIDANCE, Step.GUIDE),
          step(ASSESSED, FORWARDED, Step.FORWARD),
          step(ASSESSED, NO_ACTION, Step.TAKE_NO_ACTION),
          step(INSPECTION, ANSWERED, Step.ANSWER),
          step(GUIDANCE, ANSWERED, Step.ANSWER),
          step(FORWARDED, ANSWERED, Step.ANSWER),
          step(NO_ACTION, ANSWERED, Step.ANSWER));

  /** What is done with a complaint. */
  enum Step {
    RECEIVE,
    ASSESS,
    INSPECT,
    GUIDE,
    FORWARD,
    TAKE_NO_ACTION,
    ANSWER
  }
}
