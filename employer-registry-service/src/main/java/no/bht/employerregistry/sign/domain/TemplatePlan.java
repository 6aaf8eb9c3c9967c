package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;

/** E5: template plan: nearly the same text as plans of other customers of the provider. */
final class TemplatePlan implements PlanSign {
  @Override
  public SignCode code() {
    return SignCode.E5;
  }

  @Override
  public Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds) {
    long customers = evidence.similar().customers();
    return customers >= thresholds.samePlans()
        ? Optional.of(
            Map.of(
                "otherCustomers",
                customers,
                "withSamePeriod",
                evidence.similar().withSamePeriod(),
                "namesUnits",
                !evidence.plan().content().units().isEmpty()))
        : Optional.empty();
  }
}
