package no.bht.employerregistry.sign.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.plan.domain.RiskCondition;
import no.bht.employerregistry.plan.domain.RiskCondition.Origin;
import no.bht.employerregistry.plan.domain.WorkEnvironmentArea;

/**
 * E4: risk without measure: nothing in the working-environment area of a risk that triggered the
 * duty. A plan without any activity has nothing for it, whatever the risk is.
 */
final class RiskWithoutMeasure implements PlanSign {
  @Override
  public SignCode code() {
    return SignCode.E4;
  }

  @Override
  public boolean canSay(PlanEvidence evidence) {
    return evidence.activities().isEmpty()
        || evidence.plan().content().riskConditions().stream()
            .anyMatch(RiskWithoutMeasure::triggered);
  }

  @Override
  public Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds) {
    List<WorkEnvironmentArea> without =
        evidence.plan().content().riskConditions().stream()
            .filter(RiskWithoutMeasure::triggered)
            .map(RiskCondition::area)
            .distinct()
            .filter(
                area ->
                    evidence.activities().stream()
                        .noneMatch(it -> it.workEnvironmentAreas().contains(area)))
            .toList();
    return without.isEmpty() && !evidence.activities().isEmpty()
        ? Optional.empty()
        : Optional.of(Map.of("workEnvironmentAreas", without));
  }

  private static boolean triggered(RiskCondition risk) {
    return risk.origin() == Origin.INDUSTRY;
  }
}
