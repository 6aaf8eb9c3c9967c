package no.bht.supervision.rejectedreport;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;

/** How far a rejected report has come. */
enum RejectionState {
  /** It must be redone (gjøres om) within a deadline. */
  REDO_DEMANDED,
  /** Another supplier must do it. */
  OTHER_SUPPLIER_DEMANDED,
  /** It is said to be redone; the inspector has not looked at it. */
  REDONE,
  /** Redone and accepted (godtatt). */
  ACCEPTED,
  /** The rejection was taken back. */
  WITHDRAWN;

  /** Every allowed step. */
  static final StateTable<RejectionState, Step> TABLE =
      StateTable.of(
          begin(REDO_DEMANDED, Step.REJECT),
          begin(OTHER_SUPPLIER_DEMANDED, Step.DEMAND_OTHER_SUPPLIER),
          step(REDO_DEMANDED, REDONE, Step.REPORT_REDONE),
          step(OTHER_SUPPLIER_DEMANDED, REDONE, Step.REPORT_REDONE),
          step(REDONE, ACCEPTED, Step.ACCEPT),
          step(REDONE, REDO_DEMANDED, Step.REJECT_AGAIN),
          step(REDONE, OTHER_SUPPLIER_DEMANDED, Step.DEMAND_OTHER_SUPPLIER),
          step(REDO_DEMANDED, OTHER_SUPPLIER_DEMANDED, Step.DEMAND_OTHER_SUPPLIER),
          step(REDO_DEMANDED, WITHDRAWN, Step.WITHDRAW),
          step(OTHER_SUPPLIER_DEMANDED, WITHDRAWN, Step.WITHDRAW),
          step(REDONE, WITHDRAWN, Step.WITHDRAW));

  /** What is done with it. */
  enum Step {
    REJECT,
    DEMAND_OTHER_SUPPLIER,
    REPORT_REDONE,
    ACCEPT,
    REJECT_AGAIN,
    WITHDRAW
  }
}
