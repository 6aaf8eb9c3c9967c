package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;

/** E1: no concrete activity: the plan has none with a day in its period. */
final class NoConcreteActivity implements PlanSign {
  @Override
  public SignCode code() {
    return SignCode.E1;
  }

  @Override
  public Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds) {
    boolean none =
        evidence.activities().stream()
            .noneMatch(it -> evidence.view().isConcrete(it) && evidence.plan().dates(it));
    return none
        ? Optional.of(
            Map.of(
                "measures",
                evidence.plan().measures().size(),
                "activities",
                evidence.activities().size()))
        : Optional.empty();
  }
}
