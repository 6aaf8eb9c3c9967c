package no.bht.supervision.deviation;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;

/** How far a report has come at the approval unit. */
enum DeviationState {
  /** Received (mottatt); the inspector has the receipt. */
  RECEIVED,
  /** Assessed (vurdert); what follows is not decided. */
  ASSESSED,
  /** The provider got guidance (veiledning). */
  GUIDANCE,
  /** An inspection (tilsyn) of the provider follows. */
  INSPECTION,
  /** A case on its approval (godkjenningssak) follows. */
  APPROVAL_CASE,
  /** Nothing follows, for a reason. */
  NO_ACTION,
  /** The one who reported has the answer (besvart). */
  ANSWERED;

  /** Every allowed step. */
  static final StateTable<DeviationState, Step> TABLE =
      StateTable.of(
          begin(RECEIVED, Step.REPORT),
          step(RECEIVED, ASSESSED, Step.ASSESS),
          step(ASSESSED, GUIDANCE, Step.GUIDE),
          step(ASSESSED, INSPECTION, Step.INSPECT),
          step(ASSESSED, APPROVAL_CASE, Step.OPEN_APPROVAL_CASE),
          step(ASSESSED, NO_ACTION, Step.TAKE_NO_ACTION),
          step(GUIDANCE, ANSWERED, Step.ANSWER),
          step(INSPECTION, ANSWERED, Step.ANSWER),
          step(APPROVAL_CASE, ANSWERED, Step.ANSWER),
          step(NO_ACTION, ANSWERED, Step.ANSWER));

  /** What is done with a report. */
  enum Step {
    REPORT,
    ASSESS,
    GUIDE,
    INSPECT,
    OPEN_APPROVAL_CASE,
    TAKE_NO_ACTION,
    ANSWER
  }
}
