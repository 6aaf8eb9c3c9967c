package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.annualreport.domain.Activity;

/** E11: health checks fill the report, above all general ones. */
final class OnlyHealthChecksReported implements ReportSign {
  @Override
  public SignCode code() {
    return SignCode.E11;
  }

  @Override
  public boolean canSay(ReportEvidence evidence) {
    return !evidence.activities().isEmpty();
  }

  @Override
  public Optional<Map<String, Object>> in(ReportEvidence evidence, Thresholds thresholds) {
    long checks = evidence.activities().stream().filter(Activity::healthCheck).count();
    long general =
        evidence.activities().stream()
            .filter(it -> it.healthCheck() && it.examinations().isEmpty())
            .count();
    return (double) checks / evidence.activities().size() >= thresholds.healthChecks()
        ? Optional.of(
            Map.of(
                "activities",
                evidence.activities().size(),
                "healthChecks",
                checks,
                "general",
                general))
        : Optional.empty();
  }
}
