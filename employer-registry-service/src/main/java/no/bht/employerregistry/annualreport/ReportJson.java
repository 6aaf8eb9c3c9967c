package no.bht.employerregistry.annualreport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.annualreport.domain.AnnualReport;
import no.bht.employerregistry.annualreport.domain.Comparison;
import no.bht.employerregistry.annualreport.domain.Comparison.Outcome;
import no.bht.employerregistry.annualreport.domain.FollowUp;
import no.bht.employerregistry.annualreport.domain.ReportContent;
import no.bht.employerregistry.submission.Kept;

/** Annual reports on the wire. */
final class ReportJson {
  private ReportJson() {}

  static ObjectNode of(AnnualReport report) {
    return of(report, report.version(), report.content());
  }

  static ObjectNode of(AnnualReport report, long version, ReportContent content) {
    ObjectNode json = Kept.tree(content);
    json.put("id", report.id().toString())
        .put("employer", report.employer().value())
        .put("provider", report.provider().value())
        .put("reportYear", report.reportYear())
        .put("receivedOn", report.receivedOn().toString())
        .put("version", version);
    if (report.planId() != null) {
      json.put("planId", report.planId().toString());
    }
    return json;
  }

  static ObjectNode of(AnnualReport report, Comparison comparison, List<FollowUp> followUps) {
    ObjectNode json = Kept.tree(comparison);
    json.put("reportId", report.id().toString());
    json.putObject("totals")
        .put("planned", comparison.measures().size())
        .put("done", comparison.count(Outcome.DONE))
        .put("notDone", comparison.count(Outcome.NOT_DONE))
        .put("notDue", comparison.count(Outcome.NOT_DUE))
        .put("unplanned", comparison.unplanned().size())
        .put("plannedHours", comparison.plannedHours())
        .put("deliveredHours", comparison.deliveredHours())
        .put("digitalWherePresenceIsNeeded", comparison.digitalWherePresenceIsNeeded());
    ArrayNode recommendations = json.putArray("recommendations");
    followUps.forEach(each -> recommendations.add(of(each)));
    return json;
  }

  private static ObjectNode of(FollowUp each) {
    ObjectNode json = Kept.tree(each.recommendation());
    json.put("outcome", each.outcome().name());
    if (each.takenUpBy() != null) {
      json.put("takenUpBy", each.takenUpBy().id().toString());
    }
    return json;
  }

  /** What a list shows. */
  record ReportSummary(
      UUID id,
      String employer,
      String provider,
      int reportYear,
      LocalDate receivedOn,
      long version,
      int activities,
      int recommendations) {

    static ReportSummary of(AnnualReport report) {
      return new ReportSummary(
          report.id(),
          report.employer().value(),
          report.provider().value(),
          report.reportYear(),
          report.receivedOn(),
          report.version(),
          report.content().activities().size(),
          report.content().recommendations().size());
    }
  }
}
