package no.bht.training.trainingstatus.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.trainingstatus.domain.TrainingStatus;
import no.bht.training.trainingstatus.usecase.ReadTrainingStatus;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record TrainingStatusResponse(
    OrganisationNumber organisationNumber,
    LocalDate asOf,
    TrainingStatus.Kind status,
    int staff,
    int trained,
    int lapsed,
    int missing,
    @Nullable LocalDate since,
    boolean mustBeTrained) {

  static TrainingStatusResponse of(OrganisationNumber provider, ReadTrainingStatus.Answer answer) {
    TrainingStatus status = answer.status();
    return new TrainingStatusResponse(
        provider,
        answer.date(),
        status.kind(),
        status.staff(),
        status.trained(),
        status.lapsed(),
        status.staff() - status.trained(),
        answer.since(),
        answer.mustBeTrained());
  }
}
