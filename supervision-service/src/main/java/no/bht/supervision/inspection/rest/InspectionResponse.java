package no.bht.supervision.inspection.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.BrokenOff;
import no.bht.supervision.inspection.domain.Closing;
import no.bht.supervision.inspection.domain.Inspection;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.InspectionState;
import no.bht.supervision.inspection.domain.Opening;
import no.bht.supervision.inspection.domain.Progress;
import no.bht.supervision.inspection.domain.Report;
import no.bht.supervision.inspection.usecase.ReadInspections;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionResponse(
    UUID id,
    OrganisationNumber party,
    PartyKind partyKind,
    @Nullable OrganisationNumber subUnit,
    InspectionForm form,
    boolean announced,
    InspectionState state,
    LocalDate openedOn,
    String checklistVersion,
    List<ControlPointResponse> controlPoints,
    BackgroundResponse background,
    @Nullable InspectorsView inspectors,
    @Nullable LocalDate announcedOn,
    @Nullable LocalDate plannedFor,
    @Nullable LocalDate begunOn,
    @Nullable LocalDate carriedOutOn,
    @Nullable ReportResponse report,
    @Nullable ClosingResponse closing,
    @Nullable BrokenOffResponse brokenOff) {

  static InspectionResponse of(ReadInspections.View view) {
    Inspection inspection = view.inspection();
    Opening opening = inspection.opening();
    Progress progress = inspection.progress();
    Set<String> codes = new LinkedHashSet<>(opening.controlPoints());
    codes.addAll(inspection.current().keySet());
    return new InspectionResponse(
        opening.id().value(),
        opening.party().number(),
        opening.party().kind(),
        opening.purpose().subUnit(),
        opening.form(),
        opening.announced(),
        inspection.state(),
        opening.openedOn(),
        opening.checklistVersion(),
        codes.stream().map(code -> ControlPointResponse.of(code, view)).toList(),
        BackgroundResponse.of(view.background()),
        InspectorsView.of(view),
        progress.announcedOn(),
        opening.purpose().plannedFor(),
        progress.begunOn(),
        progress.carriedOutOn(),
        ReportResponse.of(progress.report()),
        ClosingResponse.of(progress),
        BrokenOffResponse.of(progress.brokenOff()));
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

  /** Whether the safety representative got its copy follows from there being a report. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReportResponse(
      LocalDate reportedOn,
      @Nullable String report,
      @Nullable String noReportReason,
      boolean copyToSafetyRepresentative,
      @Nullable OrganisationNumber copyToProvider) {
    static @Nullable ReportResponse of(@Nullable Report report) {
      return report == null
          ? null
          : new ReportResponse(
              report.reportedOn(),
              report.text(),
              report.noReportReason(),
              report.text() != null,
              report.copyToProvider());
    }
  }

  record BrokenOffResponse(LocalDate brokenOffOn, String reason) {
    static @Nullable BrokenOffResponse of(@Nullable BrokenOff brokenOff) {
      return brokenOff == null ? null : new BrokenOffResponse(brokenOff.on(), brokenOff.reason());
    }
  }
}
