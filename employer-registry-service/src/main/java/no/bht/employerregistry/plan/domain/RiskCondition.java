package no.bht.employerregistry.plan.domain;

import java.util.List;

/**
 * A risk condition (risikoforhold) the plan rests on, as the parties state it.
 *
 * @param units where it is found, by the names the plan gives; empty = everywhere
 */
public record RiskCondition(
    Origin origin, WorkEnvironmentArea area, String description, List<String> units) {

  /** Where it comes from. */
  public enum Origin {
    /** It triggered the duty for the industry. */
    INDUSTRY,
    /** Found in this establishment. */
    ESTABLISHMENT
  }

  @SuppressWarnings("NullAway") // what is read may leave it out
  public RiskCondition {
    units = units == null ? List.of() : List.copyOf(units);
  }
}
