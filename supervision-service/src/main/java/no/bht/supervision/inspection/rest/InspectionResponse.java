package no.bht.supervision.inspection.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.inspection.domain.Progress;
import no.bht.supervision.inspection.domain.Report;
import no.bht.supervision.inspection.usecase.ReadInspections;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionResponse(
    UUID id,
    OrganisationNumber party,
    PartyKind partyKind,
    InspectionForm form,
    boolean announced,
    InspectionState state,
    LocalDate openedOn,
    String checklistVersion,
    List<ControlPointResponse> controlPoints,
    BackgroundResponse background,
    @Nullable ClosingResponse closing) {

  static InspectionResponse of(ReadInspections.View view) {
    Inspection inspection = view.inspection();
    Inspection.Opening opening = inspection.opening();
    Set<String> codes = new LinkedHashSet<>(opening.controlPoints());
    codes.addAll(inspection.current().keySet());
    return new InspectionResponse(
        opening.id().value(),
        opening.party().number(),
        opening.party().kind(),
        opening.form(),
        opening.announced(),
        inspection.state(),
        opening.openedOn(),
        opening.checklistVersion(),
        codes.stream().map(code -> ControlPointResponse.of(code, view)).toList(),
        BackgroundResponse.of(view.background()),
        ClosingResponse.of(inspection.progress()));
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ClosingResponse(
      LocalDate closedOn, @Nullable String report, @Nullable String noReportReason) {
    static @Nullable ClosingResponse of(Progress progress) {
      Closing closing = progress.closing();
      Report report = progress.report();
      return closing == null || report == null
          ? null
          : new ClosingResponse(closing.closedOn(), report.text(), report.noReportReason());
    }
  }
}
