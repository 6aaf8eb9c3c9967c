package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.plan.domain.Measure;

/** E12: additional services (tilleggstjenester) dominate the plan. */
final class AdditionalServicesPlanned implements PlanSign {
  @Override
  public SignCode code() {
    return SignCode.E12;
  }

  @Override
  public boolean canSay(PlanEvidence evidence) {
    return !evidence.plan().measures().isEmpty();
  }

  @Override
  public Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds) {
    long additional = evidence.plan().measures().stream().filter(Measure::additional).count();
    return (double) additional / evidence.plan().measures().size()
            >= thresholds.additionalServices()
        ? Optional.of(
            Map.of("measures", evidence.plan().measures().size(), "additional", additional))
        : Optional.empty();
  }
}
