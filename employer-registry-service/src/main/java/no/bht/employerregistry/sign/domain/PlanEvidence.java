package no.bht.employerregistry.sign.domain;

import java.util.List;
import no.bht.employerregistry.plan.domain.Measure;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.plan.domain.PlanView;

/**
 * What signs of a plan are looked for in.
 *
 * @param similar plans of other customers of the provider with nearly the same text
 */
public record PlanEvidence(PlanView view, SimilarPlans similar) {

  Plan plan() {
    return view.plan();
  }

  /** Measures that are neither meetings nor the report. */
  List<Measure> activities() {
    return plan().measures().stream().filter(it -> !PlanView.isMeetingOrReport(it)).toList();
  }
}
