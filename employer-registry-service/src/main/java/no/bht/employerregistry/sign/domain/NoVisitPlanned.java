package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.plan.domain.DeliveryMode;

/** E13: no visit: none is planned, or mapping or something ergonomic is planned digitally. */
final class NoVisitPlanned implements PlanSign {
  @Override
  public SignCode code() {
    return SignCode.E13;
  }

  @Override
  public boolean canSay(PlanEvidence evidence) {
    return evidence.plan().measures().stream().anyMatch(it -> it.mode() != null);
  }

  @Override
  public Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds) {
    long visits =
        evidence.plan().measures().stream()
            .filter(it -> it.mode() == DeliveryMode.PHYSICAL)
            .count();
    long digital =
        evidence.plan().measures().stream()
            .filter(it -> it.needsPresence() && it.mode() == DeliveryMode.DIGITAL)
            .count();
    return visits == 0 || digital > 0
        ? Optional.of(Map.of("visits", visits, "digitalWherePresenceIsNeeded", digital))
        : Optional.empty();
  }
}
