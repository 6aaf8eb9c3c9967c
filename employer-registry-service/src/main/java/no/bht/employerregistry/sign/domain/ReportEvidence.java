package no.bht.employerregistry.sign.domain;

import java.util.List;
import no.bht.employerregistry.annualreport.domain.Activity;
import no.bht.employerregistry.annualreport.domain.AnnualReport;
import no.bht.employerregistry.annualreport.domain.Comparison;
import no.bht.employerregistry.annualreport.domain.ReportContent;
import no.bht.employerregistry.plan.domain.Plan;

/**
 * What signs of a report are looked for in.
 *
 * @param plans those it answers
 * @param comparison with them
 * @param earlier reports of the two on the year before
 */
public record ReportEvidence(
    AnnualReport report, List<Plan> plans, Comparison comparison, List<AnnualReport> earlier) {

  public ReportEvidence {
    plans = List.copyOf(plans);
    earlier = List.copyOf(earlier);
  }

  ReportContent content() {
    return report.content();
  }

  List<Activity> activities() {
    return content().activities();
  }
}
