package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;

/** E2: only meetings: every activity is a cooperation meeting or the report. */
final class OnlyMeetings implements PlanSign {
  @Override
  public SignCode code() {
    return SignCode.E2;
  }

  @Override
  public boolean canSay(PlanEvidence evidence) {
    return !evidence.plan().measures().isEmpty();
  }

  @Override
  public Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds) {
    return evidence.activities().isEmpty()
        ? Optional.of(Map.of("meetings", evidence.plan().measures().size()))
        : Optional.empty();
  }
}
