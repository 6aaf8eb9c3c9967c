package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.plan.domain.DeliveryMode;

/**
 * E13: no visit: no physical contact in the year, or mapping or something ergonomic done digitally.
 */
final class NoVisitReported implements ReportSign {
  @Override
  public SignCode code() {
    return SignCode.E13;
  }

  @Override
  public boolean canSay(ReportEvidence evidence) {
    return evidence.activities().stream().anyMatch(it -> it.mode() != null);
  }

  @Override
  public Optional<Map<String, Object>> in(ReportEvidence evidence, Thresholds thresholds) {
    long visits =
        evidence.activities().stream().filter(it -> it.mode() == DeliveryMode.PHYSICAL).count();
    long digital = evidence.comparison().digitalWherePresenceIsNeeded();
    return visits == 0 || digital > 0
        ? Optional.of(Map.of("visits", visits, "digitalWherePresenceIsNeeded", digital))
        : Optional.empty();
  }
}
