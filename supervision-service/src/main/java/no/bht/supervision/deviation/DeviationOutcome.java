package no.bht.supervision.deviation;

import no.bht.supervision.deviation.DeviationState.Step;

/** What follows a report. */
enum DeviationOutcome {
  GUIDANCE(Step.GUIDE),
  INSPECTION(Step.INSPECT),
  APPROVAL_CASE(Step.OPEN_APPROVAL_CASE),
  NO_ACTION(Step.TAKE_NO_ACTION);

  private final Step step;

  DeviationOutcome(Step step) {
    this.step = step;
  }

  Step step() {
    return step;
  }
}
