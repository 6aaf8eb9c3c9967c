package no.bht.supervision.stop.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/** Where a stop of activities stands. */
public enum StopState {
  /** Varslet, or notice is left out. */
  NOTIFIED,
  /** Vedtatt: the activities are stopped, unless enforcement is deferred. */
  IN_FORCE,
  /** Over: the order is fulfilled, or the danger past. */
  ENDED,
  /** Opphevet: as if it had never been. */
  ANNULLED,
  /** Frafalt before a decision. */
  GIVEN_UP;

  /** Every allowed step. What is not listed is not allowed. */
  public static final StateTable<StopState, StopCommand> TABLE =
      StateTable.<StopState, StopCommand>of(
              begin(NOTIFIED, StopCommand.NOTIFY),
              step(NOTIFIED, IN_FORCE, StopCommand.DECIDE),
              step(NOTIFIED, GIVEN_UP, StopCommand.GIVE_UP),
              step(IN_FORCE, ENDED, StopCommand.END),
              step(IN_FORCE, IN_FORCE, StopCommand.DEFER),
              step(IN_FORCE, IN_FORCE, StopCommand.END_DEFERRAL),
              step(IN_FORCE, IN_FORCE, StopCommand.CHANGE),
              step(IN_FORCE, ANNULLED, StopCommand.ANNUL),
              step(ENDED, ENDED, StopCommand.CHANGE),
              step(ENDED, ANNULLED, StopCommand.ANNUL))
          .mayEndIn(ENDED);

  /**
   * @throws CommandRefused if the table has no such step
   */
  StopState after(StopCommand command) {
    return TABLE
        .after(this, command)
        .orElseThrow(() -> new CommandRefused(new Refusal.StepNotAllowed(name(), command.name())));
  }
}
