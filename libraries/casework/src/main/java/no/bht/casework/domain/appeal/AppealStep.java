package no.bht.casework.domain.appeal;

import static no.bht.casework.domain.appeal.AppealState.DECIDED;
import static no.bht.casework.domain.appeal.AppealState.DISMISSED;
import static no.bht.casework.domain.appeal.AppealState.FORWARDED;
import static no.bht.casework.domain.appeal.AppealState.LATE;
import static no.bht.casework.domain.appeal.AppealState.REVERSED;
import static no.bht.casework.domain.appeal.AppealState.UNDER_REVIEW;
import static no.bht.casework.domain.appeal.AppealState.WITHDRAWN;
import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.platform.statetable.StateTable;
import org.jspecify.annotations.Nullable;

/** What is done with an appeal, and where it leads. */
public final class AppealStep {

  /** What is done with an appeal. */
  public enum Command {
    FILE,
    FILE_LATE,
    TAKE_UP,
    DISMISS,
    REVERSE,
    FORWARD,
    DECIDE,
    WITHDRAW,
    REOPEN
  }

  /** Every allowed step. What is not listed is not allowed. */
  static final StateTable<AppealState, Command> TABLE =
      StateTable.of(
          begin(UNDER_REVIEW, Command.FILE),
          begin(LATE, Command.FILE_LATE),
          step(LATE, UNDER_REVIEW, Command.TAKE_UP),
          step(LATE, DISMISSED, Command.DISMISS),
          step(LATE, WITHDRAWN, Command.WITHDRAW),
          step(UNDER_REVIEW, DISMISSED, Command.DISMISS),
          step(UNDER_REVIEW, REVERSED, Command.REVERSE),
          step(UNDER_REVIEW, FORWARDED, Command.FORWARD),
          step(UNDER_REVIEW, WITHDRAWN, Command.WITHDRAW),
          step(FORWARDED, DECIDED, Command.DECIDE),
          step(FORWARDED, WITHDRAWN, Command.WITHDRAW),
          step(DISMISSED, UNDER_REVIEW, Command.REOPEN));

  private AppealStep() {}

  /**
   * The state that {@code command} leads to.
   *
   * @throws ProcedureRefused if the table has no such step
   */
  static AppealState after(@Nullable AppealState from, Command command) {
    return TABLE
        .after(from, command)
        .orElseThrow(
            () ->
                new ProcedureRefused(
                    new ProcedureRefusal.StepNotAllowed(String.valueOf(from), command.name())));
  }
}
