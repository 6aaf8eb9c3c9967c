package no.bht.training.equivalence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.training.equivalence.domain.EquivalentTraining;
import no.bht.training.equivalence.domain.SetAside;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record EquivalentResponse(
    UUID equivalentId,
    OrganisationNumber provider,
    UUID memberId,
    String education,
    String reason,
    LocalDate completedOn,
    @Nullable LocalDate lastDay,
    LocalDate judgedOn,
    @Nullable LocalDate setAsideOn,
    @Nullable String setAsideReason) {

  static EquivalentResponse of(EquivalentTraining judged) {
    SetAside setAside = judged.setAside();
    return new EquivalentResponse(
        judged.id().value(),
        judged.provider(),
        judged.member().value(),
        judged.education(),
        judged.reason(),
        judged.completedOn(),
        judged.lastDay(),
        judged.judgedOn(),
        setAside == null ? null : setAside.on(),
        setAside == null ? null : setAside.reason());
  }
}
