package no.bht.employerregistry.sign.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bht.platform.organisation.OrganisationNumber;

/** Plans of other customers of the same provider whose text is nearly the same. */
public record SimilarPlans(List<SimilarPlan> plans) {

  public SimilarPlans {
    plans = List.copyOf(plans);
  }

  /**
   * One of them.
   *
   * @param likeness estimated share of the text in common, 0 to 1
   * @param samePeriod whether the first and last day are the same too
   */
  public record SimilarPlan(
      UUID plan, OrganisationNumber employer, double likeness, boolean samePeriod) {}

  public long customers() {
    return plans.stream().map(SimilarPlan::employer).distinct().count();
  }

  public Set<UUID> ids() {
    return plans.stream().map(SimilarPlan::plan).collect(Collectors.toSet());
  }

  long withSamePeriod() {
    return plans.stream().filter(SimilarPlan::samePeriod).count();
  }
}
