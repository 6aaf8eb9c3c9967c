package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.plan.domain.AssistanceArea;

/** E11: health checks fill the plan. */
final class OnlyHealthChecksPlanned implements PlanSign {
  @Override
  public SignCode code() {
    return SignCode.E11;
  }

  @Override
  public boolean canSay(PlanEvidence evidence) {
    return !evidence.activities().isEmpty();
  }

  @Override
  public Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds) {
    long checks =
        evidence.activities().stream().filter(it -> it.area() == AssistanceArea.E).count();
    return (double) checks / evidence.activities().size() >= thresholds.healthChecks()
        ? Optional.of(Map.of("activities", evidence.activities().size(), "healthChecks", checks))
        : Optional.empty();
  }
}
