package no.bht.supervision.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.Applicability;
import no.bht.supervision.inspection.domain.Checklist;
import no.bht.supervision.inspection.domain.ControlPoint;
import no.bht.supervision.inspection.domain.InspectionForm;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record ChecklistResponse(
    String version,
    PartyKind partyKind,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String source,
    List<PointResponse> points) {

  static ChecklistResponse of(Checklist checklist) {
    return new ChecklistResponse(
        checklist.version(),
        checklist.partyKind(),
        checklist.validFrom(),
        checklist.validTo(),
        checklist.source(),
        checklist.points().stream().map(PointResponse::of).toList());
  }

  record PointResponse(
      String code,
      String question,
      Map<String, String> labels,
      Applicability applicability,
      List<InspectionForm> forms,
      List<InspectionForm> mandatoryIn,
      List<String> legalBases,
      List<String> evidence,
      String guidance) {
    static PointResponse of(ControlPoint point) {
      return new PointResponse(
          point.code(),
          point.question(),
          point.labels(),
          point.applicability(),
          point.forms().stream().sorted().toList(),
          point.mandatoryIn().stream().sorted().toList(),
          point.legalBases(),
          point.evidence(),
          point.guidance());
    }
  }
}
