package no.bht.supervision.inspection.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;
import static no.bht.supervision.inspection.domain.InspectionCommand.ANNOUNCE;
import static no.bht.supervision.inspection.domain.InspectionCommand.ANSWER;
import static no.bht.supervision.inspection.domain.InspectionCommand.BEGIN;
import static no.bht.supervision.inspection.domain.InspectionCommand.BREAK_OFF;
import static no.bht.supervision.inspection.domain.InspectionCommand.CARRY_OUT;
import static no.bht.supervision.inspection.domain.InspectionCommand.CLOSE;
import static no.bht.supervision.inspection.domain.InspectionCommand.DEMAND_DOCUMENTS;
import static no.bht.supervision.inspection.domain.InspectionCommand.PLAN;
import static no.bht.supervision.inspection.domain.InspectionCommand.REPORT;

import no.bht.platform.statetable.StateTable;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** Where an inspection stands (tilsynsstatus). What is not listed as a step is not allowed. */
public enum InspectionState {
  /** Planned (planlagt); the party does not see it before it is announced or has begun. */
  PLANNED,
  /** Announced to the party (varslet). */
  ANNOUNCED,
  /** Begun (under arbeid): opened on site, documents demanded, or a point answered. */
  UNDER_WAY,
  /** Carried out (gjennomført); answers may still be written up. */
  CARRIED_OUT,
  /** The party has the report (rapportert). Statute: aml. § 18-4 third paragraph. */
  REPORTED,
  /** Closed (avsluttet). */
  CLOSED,
  /** Broken off (avbrutt) with a reason, before it was carried out. */
  BROKEN_OFF;

  /** Every allowed step and the command that makes it. */
  public static final StateTable<InspectionState, InspectionCommand> TABLE =
      StateTable.<InspectionState, InspectionCommand>of(
          begin(PLANNED, PLAN),
          step(PLANNED, ANNOUNCED, ANNOUNCE),
          step(PLANNED, UNDER_WAY, BEGIN),
          step(PLANNED, UNDER_WAY, DEMAND_DOCUMENTS),
          step(PLANNED, UNDER_WAY, ANSWER),
          step(PLANNED, BROKEN_OFF, BREAK_OFF),
          step(ANNOUNCED, UNDER_WAY, BEGIN),
          step(ANNOUNCED, ANNOUNCED, DEMAND_DOCUMENTS),
          step(ANNOUNCED, UNDER_WAY, ANSWER),
          step(ANNOUNCED, BROKEN_OFF, BREAK_OFF),
          step(UNDER_WAY, UNDER_WAY, DEMAND_DOCUMENTS),
          step(UNDER_WAY, UNDER_WAY, ANSWER),
          step(UNDER_WAY, CARRIED_OUT, CARRY_OUT),
          step(UNDER_WAY, BROKEN_OFF, BREAK_OFF),
          step(CARRIED_OUT, CARRIED_OUT, ANSWER),
          step(CARRIED_OUT, REPORTED, REPORT),
          step(REPORTED, CLOSED, CLOSE));

  /**
   * The state that {@code command} leads to.
   *
   * @throws CommandRefused if the table has no such step
   */
  static InspectionState after(@Nullable InspectionState from, InspectionCommand command) {
    return TABLE
        .after(from, command)
        .orElseThrow(
            () ->
                new CommandRefused(
                    new Refusal.StepNotAllowed(String.valueOf(from), command.name())));
  }
}
