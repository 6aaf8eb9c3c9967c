package no.bht.employerregistry.plan.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;

/** How far a measure has come (status). */
public enum MeasureStatus {
  /** Under planlegging. */
  PLANNED,
  /** Under arbeid. */
  IN_PROGRESS,
  /** Fullført. */
  COMPLETED;

  /** What makes a step. */
  public enum Progress {
    PLAN,
    START,
    COMPLETE,
    PUT_OFF,
    TAKE_UP_AGAIN
  }

  /** A plan may be handed in when some of it is under way or done. */
  public static final StateTable<MeasureStatus, Progress> STEPS =
      StateTable.of(
          begin(PLANNED, Progress.PLAN),
          begin(IN_PROGRESS, Progress.START),
          begin(COMPLETED, Progress.COMPLETE),
          step(PLANNED, IN_PROGRESS, Progress.START),
          step(PLANNED, COMPLETED, Progress.COMPLETE),
          step(IN_PROGRESS, COMPLETED, Progress.COMPLETE),
          step(IN_PROGRESS, PLANNED, Progress.PUT_OFF),
          step(COMPLETED, IN_PROGRESS, Progress.TAKE_UP_AGAIN));
}
