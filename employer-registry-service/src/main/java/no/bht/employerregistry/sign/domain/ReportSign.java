package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;

/** A sign that may show in an annual report. */
interface ReportSign {
  SignCode code();

  /** Whether there is anything to say; otherwise the sign can neither show nor not show. */
  default boolean canSay(ReportEvidence evidence) {
    return true;
  }

  /** The facts if it shows; only asked where {@link #canSay}. */
  Optional<Map<String, Object>> in(ReportEvidence evidence, Thresholds thresholds);
}
