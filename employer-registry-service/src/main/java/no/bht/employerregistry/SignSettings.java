package no.bht.employerregistry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** From where on something is a sign of an empty plan or report; set by the office, not by law. */
@ConfigMapping(prefix = "bht.employer-registry.signs")
public interface SignSettings {

  /** Words of a concrete action, at least; fewer are a heading. */
  @WithDefault("2")
  @Min(1)
  int concreteWords();

  /** E3: areas of § 13-2 without measure or reason, from. */
  @WithDefault("1")
  @Min(1)
  @Max(8)
  int missingAreas();

  /** E5, E9: share of the text in common, from. */
  @WithDefault("0.8")
  @DecimalMin("0.1")
  @DecimalMax("1")
  double sameText();

  /** E5: other customers of the provider with nearly the same text, from. */
  @WithDefault("2")
  @Min(1)
  int samePlans();

  /** E7: days after a planned day without an update, more than. */
  @WithDefault("30")
  @Min(0)
  int staleDays();

  /** E8: words of a report, fewer than. */
  @WithDefault("50")
  @Min(0)
  int reportWords();

  /** E10: share of what was due and is not delivered, from. */
  @WithDefault("0.5")
  @DecimalMin("0.01")
  @DecimalMax("1")
  double notDelivered();

  /** E10: share of the planned hours that is delivered, less than. */
  @WithDefault("0.5")
  @DecimalMin("0")
  @DecimalMax("1")
  double deliveredHours();

  /** E11: share of health checks in activities, from. */
  @WithDefault("0.8")
  @DecimalMin("0.01")
  @DecimalMax("1")
  double healthChecks();

  /** E12: share of additional services in activities, from. */
  @WithDefault("0.5")
  @DecimalMin("0.01")
  @DecimalMax("1")
  double additionalServices();

  /** E15: share of words in common from which two recommendations are the same. */
  @WithDefault("0.8")
  @DecimalMin("0.1")
  @DecimalMax("1")
  double sameRecommendation();

  /** E16: customers of a provider that were looked at, from. */
  @WithDefault("5")
  @Min(1)
  int customers();

  /** E16: signs at one customer, from. */
  @WithDefault("3")
  @Min(1)
  int signsPerCustomer();

  /** E16: share of the customers with as many signs, from. */
  @WithDefault("0.5")
  @DecimalMin("0.01")
  @DecimalMax("1")
  double customersWithSigns();

  /** Plan against report: days between planned day and delivery, at most. */
  @WithDefault("92")
  @Min(0)
  int mostDaysApart();

  /** Plan against report: share of words in common from which texts alone make a match. */
  @WithDefault("0.5")
  @DecimalMin("0.1")
  @DecimalMax("1")
  double sameWords();

  /** How often it is looked for plans in which time alone may show a sign; off for never. */
  @WithDefault("1m")
  String every();

  /** Plans and reports per transaction then. */
  @WithDefault("100")
  @Min(1)
  @Max(1000)
  int batchSize();
}
