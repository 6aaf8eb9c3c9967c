package no.bht.supervision.candidateweights.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;

/** The life of a version of weights. */
public enum WeightsState {
  /** May be changed by anybody who may draft. */
  DRAFT,
  /** Counts from its day on, until the next one's; never changed. */
  ADOPTED,
  /** Given up. */
  WITHDRAWN;

  /** What is done with a version. */
  public enum Command {
    DRAFT,
    REVISE,
    ADOPT,
    WITHDRAW
  }

  public static final StateTable<WeightsState, Command> STEPS =
      StateTable.of(
          begin(DRAFT, Command.DRAFT),
          step(DRAFT, DRAFT, Command.REVISE),
          step(DRAFT, ADOPTED, Command.ADOPT),
          step(DRAFT, WITHDRAWN, Command.WITHDRAW));
}
