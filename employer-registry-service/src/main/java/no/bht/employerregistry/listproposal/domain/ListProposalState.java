package no.bht.employerregistry.listproposal.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;

/** How far a proposed list has come. */
public enum ListProposalState {
  /** May be changed, in versions, and simulated. */
  DRAFT,
  /** Applies from its day on. */
  ADOPTED,
  /** Given up, as a draft or before its first day; it never applied. */
  WITHDRAWN;

  /** What is done with a proposed list. */
  public enum Command {
    PROPOSE,
    REVISE,
    ADOPT,
    WITHDRAW
  }

  /** Every allowed step. An adopted list can be withdrawn until the day before its first. */
  public static final StateTable<ListProposalState, Command> STEPS =
      StateTable.of(
              begin(DRAFT, Command.PROPOSE),
              step(DRAFT, DRAFT, Command.REVISE),
              step(DRAFT, ADOPTED, Command.ADOPT),
              step(DRAFT, WITHDRAWN, Command.WITHDRAW),
              step(ADOPTED, WITHDRAWN, Command.WITHDRAW))
          .mayEndIn(ADOPTED);
}
