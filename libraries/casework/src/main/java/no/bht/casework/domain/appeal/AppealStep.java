package no.bht.casework.domain.appeal;

import static no.bht.casework.domain.appeal.AppealState.DECIDED;
import static no.bht.casework.domain.appeal.AppealState.DISMISSED;
import static no.bht.casework.domain.appeal.AppealState.FORWARDED;
import static no.bht.casework.domain.appeal.AppealState.LATE;
import static no.bht.casework.domain.appeal.AppealState.REVERSED;
import static no.bht.casework.domain.appeal.AppealState.UNDER_REVIEW;
import static no.bht.casework.domain.appeal.AppealState.WITHDRAWN;

import java.util.List;
import java.util.stream.Collectors;
import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import org.jspecify.annotations.Nullable;

/**
 * One allowed step of an appeal.
 *
 * @param from none for the step that begins it
 */
public record AppealStep(@Nullable AppealState from, Command command, AppealState to) {

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
  public static final List<AppealStep> TABLE =
      List.of(
          new AppealStep(null, Command.FILE, UNDER_REVIEW),
          new AppealStep(null, Command.FILE_LATE, LATE),
          new AppealStep(LATE, Command.TAKE_UP, UNDER_REVIEW),
          new AppealStep(LATE, Command.DISMISS, DISMISSED),
          new AppealStep(LATE, Command.WITHDRAW, WITHDRAWN),
          new AppealStep(UNDER_REVIEW, Command.DISMISS, DISMISSED),
          new AppealStep(UNDER_REVIEW, Command.REVERSE, REVERSED),
          new AppealStep(UNDER_REVIEW, Command.FORWARD, FORWARDED),
          new AppealStep(UNDER_REVIEW, Command.WITHDRAW, WITHDRAWN),
          new AppealStep(FORWARDED, Command.DECIDE, DECIDED),
          new AppealStep(FORWARDED, Command.WITHDRAW, WITHDRAWN),
          new AppealStep(DISMISSED, Command.REOPEN, UNDER_REVIEW));

  /**
   * The state that {@code command} leads to.
   *
   * @throws ProcedureRefused if the table has no such step
   */
  static AppealState after(@Nullable AppealState from, Command command) {
    return TABLE.stream()
        .filter(step -> step.from == from && step.command == command)
        .map(AppealStep::to)
        .findFirst()
        .orElseThrow(
            () ->
                new ProcedureRefused(
                    new ProcedureRefusal.StepNotAllowed(String.valueOf(from), command.name())));
  }

  /** The table as a Mermaid diagram; stands in the README. */
  public static String diagram() {
    return TABLE.stream()
        .map(
            step ->
                "    %s --> %s: %s%n"
                    .formatted(step.from == null ? "[*]" : step.from, step.to, step.command))
        .collect(Collectors.joining("", "stateDiagram-v2\n", ""));
  }
}
