package no.bht.approval.approvalcase.domain.requirement;

import java.time.LocalDate;
import java.util.List;

/**
 * The requirements as they stand from a day on, until the next version. Statute:
 * FOR-2011-12-06-1360 chapter 2.
 *
 * @param version named after the day it came into force
 * @param source the amending regulation
 */
public record RuleVersion(
    String version,
    LocalDate inForceFrom,
    String source,
    Limits limits,
    List<RequirementRule> requirements) {

  public RuleVersion {
    requirements = List.copyOf(requirements);
  }

  /** The machine's assessment of every requirement; none is judged yet. */
  public List<RequirementAssessment> assess(Grounds grounds) {
    return requirements.stream()
        .map(
            rule ->
                new RequirementAssessment(rule, rule.requirement().assess(grounds, limits), null))
        .toList();
  }
}
