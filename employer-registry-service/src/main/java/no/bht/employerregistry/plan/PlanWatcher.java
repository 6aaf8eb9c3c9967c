package no.bht.employerregistry.plan;

import no.bht.employerregistry.plan.domain.Plan;

/** Is told of every new version of a plan, in its transaction. */
public interface PlanWatcher {
  void changed(Plan plan);
}
