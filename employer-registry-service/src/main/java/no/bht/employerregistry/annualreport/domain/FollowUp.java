package no.bht.employerregistry.annualreport.domain;

import java.util.List;
import java.util.Optional;
import no.bht.employerregistry.plan.domain.Measure;
import no.bht.employerregistry.plan.domain.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation of year N held against the plans of year N + 1.
 *
 * @param takenUpBy the measure that takes it up
 */
public record FollowUp(
    Recommendation recommendation, Outcome outcome, @Nullable Measure takenUpBy) {

  /** What became of it. */
  public enum Outcome {
    IN_NEXT_PLAN,
    NOT_IN_NEXT_PLAN,
    /** There is no plan for the year after yet. */
    NO_NEXT_PLAN,
    /** The employer declined it. */
    DECLINED;

    static Outcome of(Recommendation wanted, Optional<Measure> taken, List<Plan> next) {
      if (taken.isPresent()) {
        return IN_NEXT_PLAN;
      }
      EmployerDecision decision = wanted.decision();
      if (decision != null && decision.outcome() == EmployerDecision.Outcome.DECLINED) {
        return DECLINED;
      }
      return next.isEmpty() ? NO_NEXT_PLAN : NOT_IN_NEXT_PLAN;
    }
  }
}
