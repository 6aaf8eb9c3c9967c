package no.bht.employerregistry.sign.domain;

import java.util.Map;
import java.util.Optional;

/** A sign that may show in a plan. */
interface PlanSign {
  SignCode code();

  /** Whether there is anything to say; otherwise the sign can neither show nor not show. */
  default boolean canSay(PlanEvidence evidence) {
    return true;
  }

  /** The facts if it shows; only asked where {@link #canSay}. */
  Optional<Map<String, Object>> in(PlanEvidence evidence, Thresholds thresholds);
}
