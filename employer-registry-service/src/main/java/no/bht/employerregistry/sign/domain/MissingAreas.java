package no.bht.employerregistry.sign.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.plan.domain.AssistanceArea;

/** E3: missing areas: of letters a to h, some have neither measure nor stated reason. */
final class MissingAreas implements PlanSign {
  @Override
  public SignCode code() {
    return SignCode.E3;
  }

  @Override
  public Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds) {
    List<AssistanceArea> missing = evidence.plan().areasUnanswered();
    return !missing.isEmpty() && missing.size() >= thresholds.missingAreas()
        ? Optional.of(Map.of("areas", missing))
        : Optional.empty();
  }
}
