package no.bht.supervision.coercivefine.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/** Where a coercive fine stands. Whether it runs on a day follows from the dates. */
public enum FineState {
  /** Varslet, or notice is left out. */
  NOTIFIED,
  /** Fastsatt: runs from the day after the deadline of the order. */
  IMPOSED,
  /** Runs no longer: complied with, or impossible to comply with. */
  STOPPED,
  /** Opphevet: as if it had never been. */
  ANNULLED,
  /** Frafalt before a decision. */
  GIVEN_UP;

  /** Every allowed step. What is not listed is not allowed. */
  public static final StateTable<FineState, FineCommand> TABLE =
      StateTable.<FineState, FineCommand>of(
              begin(NOTIFIED, FineCommand.NOTIFY),
              step(NOTIFIED, IMPOSED, FineCommand.IMPOSE),
              step(NOTIFIED, GIVEN_UP, FineCommand.GIVE_UP),
              step(IMPOSED, STOPPED, FineCommand.STOP),
              step(IMPOSED, STOPPED, FineCommand.FULFIL),
              step(IMPOSED, IMPOSED, FineCommand.CLAIM),
              step(IMPOSED, IMPOSED, FineCommand.REDUCE),
              step(IMPOSED, IMPOSED, FineCommand.COLLECT),
              step(IMPOSED, IMPOSED, FineCommand.DEFER),
              step(IMPOSED, IMPOSED, FineCommand.END_DEFERRAL),
              step(IMPOSED, IMPOSED, FineCommand.CHANGE),
              step(IMPOSED, ANNULLED, FineCommand.ANNUL),
              step(STOPPED, STOPPED, FineCommand.CLAIM),
              step(STOPPED, STOPPED, FineCommand.REDUCE),
              step(STOPPED, STOPPED, FineCommand.COLLECT),
              step(STOPPED, STOPPED, FineCommand.DEFER),
              step(STOPPED, STOPPED, FineCommand.END_DEFERRAL),
              step(STOPPED, STOPPED, FineCommand.CHANGE),
              step(STOPPED, ANNULLED, FineCommand.ANNUL))
          .mayEndIn(STOPPED);

  /** Whether it is imposed and stands, running or not. */
  public boolean stands() {
    return this == IMPOSED || this == STOPPED;
  }

  /**
   * @throws CommandRefused if the table has no such step
   */
  FineState after(FineCommand command) {
    return TABLE
        .after(this, command)
        .orElseThrow(() -> new CommandRefused(new Refusal.StepNotAllowed(name(), command.name())));
  }
}
