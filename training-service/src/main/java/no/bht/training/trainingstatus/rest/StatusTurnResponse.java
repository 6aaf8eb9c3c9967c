package no.bht.training.trainingstatus.rest;

import java.time.LocalDate;
import java.util.Map;
import no.bht.training.trainingstatus.domain.TrainingStatus;

/** From a day on the status is this. */
record StatusTurnResponse(
    LocalDate from, TrainingStatus.Kind status, int staff, int trained, int lapsed, int missing) {

  static StatusTurnResponse of(Map.Entry<LocalDate, TrainingStatus> turn) {
    TrainingStatus status = turn.getValue();
    return new StatusTurnResponse(
        turn.getKey(),
        status.kind(),
        status.staff(),
        status.trained(),
        status.lapsed(),
        status.staff() - status.trained());
  }
}
