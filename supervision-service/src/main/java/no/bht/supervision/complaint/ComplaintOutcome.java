package no.bht.supervision.complaint;

import no.bht.supervision.complaint.ComplaintState.Step;

/** What follows a complaint. */
enum ComplaintOutcome {
  INSPECTION(Step.INSPECT),
  GUIDANCE(Step.GUIDE),
  FORWARDED(Step.FORWARD),
  NO_ACTION(Step.TAKE_NO_ACTION);

  private final Step step;

  ComplaintOutcome(Step step) {
    this.step = step;
  }

  Step step() {
    return step;
  }
}
