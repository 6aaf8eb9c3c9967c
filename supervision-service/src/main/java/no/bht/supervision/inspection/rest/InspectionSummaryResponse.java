package no.bht.supervision.inspection.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.inspection.domain.Opening;
import no.bht.supervision.inspection.domain.Outcome;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionSummaryResponse(
    UUID id,
    OrganisationNumber party,
    PartyKind partyKind,
    @Nullable OrganisationNumber subUnit,
    InspectionForm form,
    boolean announced,
    InspectionState state,
    LocalDate openedOn,
    @Nullable LocalDate plannedFor,
    @Nullable LocalDate closedOn,
    List<String> breaches) {

  static InspectionSummaryResponse of(Inspection inspection) {
    Opening opening = inspection.opening();
    return new InspectionSummaryResponse(
        opening.id().value(),
        opening.party().number(),
        opening.party().kind(),
        opening.purpose().subUnit(),
        opening.form(),
        opening.announced(),
        inspection.state(),
        opening.openedOn(),
        opening.purpose().plannedFor(),
        inspection.closing().map(Closing::closedOn).orElse(null),
        inspection.current().values().stream()
            .filter(answer -> answer.outcome() == Outcome.BREACH)
            .map(Answer::code)
            .toList());
  }
}
