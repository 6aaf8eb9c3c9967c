package no.bht.employerregistry.sign.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.plan.domain.Measure;
import no.bht.employerregistry.plan.domain.MeasureStatus;
import no.bht.employerregistry.plan.domain.Plan;

/**
 * E7: stale: planned days have passed without an update, or the period is over and measures are
 * planned still.
 */
final class StalePlan implements PlanSign {
  @Override
  public SignCode code() {
    return SignCode.E7;
  }

  @Override
  public Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds) {
    LocalDate today = evidence.view().today();
    List<Measure> overdue =
        evidence.view().overdue().stream()
            .filter(it -> isStale(evidence.plan(), it, today, thresholds.staleDays()))
            .toList();
    long plannedAtEnd = today.isAfter(evidence.plan().periodTo()) ? planned(evidence.plan()) : 0;
    return overdue.isEmpty() && plannedAtEnd == 0
        ? Optional.empty()
        : Optional.of(Map.of("overdueWithoutUpdate", overdue.size(), "plannedAtEnd", plannedAtEnd));
  }

  private static long planned(Plan plan) {
    return plan.measures().stream().filter(it -> it.status() == MeasureStatus.PLANNED).count();
  }

  private static boolean isStale(Plan plan, Measure measure, LocalDate today, int days) {
    LocalDate due = measure.dueOn();
    return due != null && today.isAfter(due.plusDays(days)) && !plan.changedOn().isAfter(due);
  }
}
