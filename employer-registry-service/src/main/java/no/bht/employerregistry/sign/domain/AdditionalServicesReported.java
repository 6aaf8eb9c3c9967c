package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;
import no.bht.employerregistry.annualreport.domain.Activity;

/** E12: additional services (tilleggstjenester) dominate the report. */
final class AdditionalServicesReported implements ReportSign {
  @Override
  public SignCode code() {
    return SignCode.E12;
  }

  @Override
  public boolean canSay(ReportEvidence evidence) {
    return !evidence.activities().isEmpty();
  }

  @Override
  public Optional<Map<String, Object>> in(ReportEvidence evidence, Thresholds thresholds) {
    long additional = evidence.activities().stream().filter(Activity::additional).count();
    return (double) additional / evidence.activities().size() >= thresholds.additionalServices()
        ? Optional.of(Map.of("activities", evidence.activities().size(), "additional", additional))
        : Optional.empty();
  }
}
