package no.bht.supervision.inspection.domain;

import static no.bht.supervision.inspection.domain.InspectionState.ANNOUNCED;
import static no.bht.supervision.inspection.domain.InspectionState.CLOSED;
import static no.bht.supervision.inspection.domain.InspectionState.PLANNED;
import static no.bht.supervision.inspection.domain.InspectionState.UNDER_WAY;

import java.util.List;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.inspection.domain.InspectionEvent.ControlPointBreached;
import no.bht.supervision.inspection.domain.InspectionEvent.InspectionAnnounced;
import no.bht.supervision.inspection.domain.InspectionEvent.InspectionClosed;
import org.jspecify.annotations.Nullable;

/**
 * One allowed step of an inspection and the event it may be announced by.
 *
 * @param from none for the step that begins the inspection
 */
public record InspectionStep(
    @Nullable InspectionState from,
    InspectionCommand command,
    InspectionState to,
    @Nullable Class<? extends InspectionEvent> event) {

  /** What is done to an inspection. */
  public enum InspectionCommand {
    PLAN,
    ANNOUNCE,
    ANSWER,
    CLOSE
  }

  /** Every allowed step. What is not listed is not allowed. */
  public static final List<InspectionStep> TABLE =
      List.of(
          new InspectionStep(null, InspectionCommand.PLAN, PLANNED, null),
          new InspectionStep(
              null, InspectionCommand.ANNOUNCE, ANNOUNCED, InspectionAnnounced.class),
          new InspectionStep(
              PLANNED, InspectionCommand.ANSWER, UNDER_WAY, ControlPointBreached.class),
          new InspectionStep(
              ANNOUNCED, InspectionCommand.ANSWER, UNDER_WAY, ControlPointBreached.class),
          new InspectionStep(
              UNDER_WAY, InspectionCommand.ANSWER, UNDER_WAY, ControlPointBreached.class),
          new InspectionStep(UNDER_WAY, InspectionCommand.CLOSE, CLOSED, InspectionClosed.class));

  /**
   * The state that {@code command} leads to.
   *
   * @throws CommandRefused if the table has no such step
   */
  static InspectionState after(@Nullable InspectionState from, InspectionCommand command) {
    return TABLE.stream()
        .filter(step -> step.from == from && step.command == command)
        .map(InspectionStep::to)
        .findFirst()
        .orElseThrow(
            () ->
                new CommandRefused(
                    new Refusal.StepNotAllowed(String.valueOf(from), command.name())));
  }
}
