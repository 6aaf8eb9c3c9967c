package no.bht.supervision.documentdemand;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;

/** Where a demand stands. What is not listed as a step is not allowed. */
enum DemandState {
  /** Demanded (krevd), and not received. */
  DEMANDED,
  /** Received (mottatt). */
  RECEIVED,
  /** Not needed any more (trukket). */
  WITHDRAWN;

  /** What is done to a demand. */
  enum Command {
    DEMAND,
    EXTEND,
    MARK_OVERDUE,
    RECEIVE,
    FIND_INCOMPLETE,
    WITHDRAW
  }

  /** Every allowed step and the command that makes it. */
  static final StateTable<DemandState, Command> TABLE =
      StateTable.<DemandState, Command>of(
          begin(DEMANDED, Command.DEMAND),
          step(DEMANDED, DEMANDED, Command.EXTEND),
          step(DEMANDED, DEMANDED, Command.MARK_OVERDUE),
          step(DEMANDED, RECEIVED, Command.RECEIVE),
          step(DEMANDED, WITHDRAWN, Command.WITHDRAW),
          step(RECEIVED, DEMANDED, Command.FIND_INCOMPLETE));
}
