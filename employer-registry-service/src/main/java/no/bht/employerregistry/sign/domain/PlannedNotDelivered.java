package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.annualreport.domain.Comparison;
import no.bht.employerregistry.annualreport.domain.Comparison.Outcome;

/**
 * E10: planned and not delivered: measures without a delivered activity, or hours far below the
 * plan.
 */
final class PlannedNotDelivered implements ReportSign {
  @Override
  public SignCode code() {
    return SignCode.E10;
  }

  @Override
  public boolean canSay(ReportEvidence evidence) {
    return evidence.comparison().due() > 0;
  }

  @Override
  public Optional<Map<String, Object>> in(ReportEvidence evidence, Thresholds thresholds) {
    Comparison comparison = evidence.comparison();
    long notDone = comparison.count(Outcome.NOT_DONE);
    double planned = comparison.plannedHoursToCompare();
    double delivered = comparison.deliveredHours();
    boolean few = (double) notDone / comparison.due() >= thresholds.notDelivered();
    boolean fewHours = planned > 0 && delivered / planned < thresholds.deliveredHours();
    return few || fewHours
        ? Optional.of(
            Map.of(
                "due",
                comparison.due(),
                "notDone",
                notDone,
                "plannedHours",
                planned,
                "deliveredHours",
                delivered))
        : Optional.empty();
  }
}
