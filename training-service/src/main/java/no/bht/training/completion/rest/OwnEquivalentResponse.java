package no.bht.training.completion.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.equivalence.domain.EquivalentTraining;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnEquivalentResponse(
    UUID equivalentId,
    OrganisationNumber provider,
    String education,
    LocalDate completedOn,
    @Nullable LocalDate lastDay) {
  static OwnEquivalentResponse of(EquivalentTraining judged) {
    return new OwnEquivalentResponse(
        judged.id().value(),
        judged.provider(),
        judged.education(),
        judged.completedOn(),
        judged.lastDay());
  }
}
