package no.bht.acceptance.demonstration.data;

import java.util.ArrayList;
import java.util.List;

/** Which affiliations have plans: not all, and some a new one each year. */
final class Plans {
  private static final int STEPS_IN_A_YEAR = 24;

  private final Chance chance = Chance.of("plans");

  List<PlannedPlan> of(List<PlannedAffiliation> affiliations) {
    List<PlannedPlan> plans = new ArrayList<>();
    for (PlannedAffiliation affiliation : affiliations) {
      if (chance.percent(18)) {
        int last = affiliation.ends().orElse(Mornings.last()) - 1;
        int step = affiliation.starts() + chance.between(1, 5);
        while (step <= last) {
          plans.add(new PlannedPlan(affiliation, step, Mornings.day(step), chance.between(1, 6)));
          step += chance.percent(45) ? STEPS_IN_A_YEAR : Mornings.last();
        }
      }
    }
    return List.copyOf(plans);
  }
}
