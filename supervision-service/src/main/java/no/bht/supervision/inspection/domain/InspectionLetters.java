package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.bht.casework.domain.Letter;
import no.bht.platform.organisation.OrganisationNumber;

/** What the party is told of its inspection, by the office's templates. */
public final class InspectionLetters {
  private InspectionLetters() {}

  /** Varsel om tilsyn. */
  public static Letter announcement(Opening opening, Checklist checklist) {
    OrganisationNumber subUnit = opening.purpose().subUnit();
    LocalDate plannedFor = opening.purpose().plannedFor();
    Map<String, Object> values = new HashMap<>();
    values.put("form", opening.form().name());
    values.put("subUnit", subUnit == null ? "" : subUnit.value());
    values.put("plannedFor", plannedFor == null ? "" : plannedFor);
    values.put(
        "points",
        opening.controlPoints().stream().map(code -> checklist.point(code).question()).toList());
    return Letter.byTemplate("INSPECTION_ANNOUNCED", values);
  }

  /** Tilsynet er avbrutt. */
  public static Letter brokenOff(Opening opening, String reason) {
    return Letter.byTemplate(
        "INSPECTION_BROKEN_OFF", Map.of("openedOn", opening.openedOn(), "reason", reason));
  }

  /** Tilsynsrapport and its copies. Statute: aml. § 18-4 third paragraph. */
  public record ReportLetters(Inspection inspection, Report report, Checklist checklist) {
    public Letter toParty() {
      OrganisationNumber provider = report.copyToProvider();
      return Letter.byTemplate("INSPECTION_REPORT", values())
          .filled("provider", provider == null ? "" : provider.value());
    }

    public Letter copyToSafetyRepresentative() {
      return copy("SAFETY_REPRESENTATIVE");
    }

    public Letter copyToProvider() {
      return copy("PROVIDER");
    }

    private Letter copy(String to) {
      return Letter.byTemplate("INSPECTION_REPORT_COPY", values())
          .filled("copyTo", to)
          .filled("party", inspection.opening().party().number().value());
    }

    private Map<String, Object> values() {
      return Map.of(
          "openedOn",
          inspection.opening().openedOn(),
          "report",
          Objects.requireNonNull(report.text()),
          "points",
          inspection.current().values().stream().map(this::point).toList());
    }

    private Map<String, Object> point(Answer answer) {
      return Map.of(
          "question",
          checklist.point(answer.code()).question(),
          "outcome",
          answer.outcome().name(),
          "facts",
          answer.facts());
    }
  }
}
