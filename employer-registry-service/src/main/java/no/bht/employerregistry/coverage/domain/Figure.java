package no.bht.employerregistry.coverage.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A figure with its definition. Duty: FOR-2011-12-06-1355 § 13-1; plan and report: § 13-3 letter a.
 */
public enum Figure {
  OBLIGED(
      "obliged",
      false,
      Standing::obliged,
      "Units that must have an occupational health service on the day, by any ground of § 13-1, as the"
          + " registry knew it; not those with a dispensation for the whole. A main unit counts if it, or"
          + " one of its sub-units, is obliged."),
  OBLIGED_AFFILIATED(
      "obligedAffiliated",
      false,
      on -> on.obliged() && on.approved(),
      "Of obliged: affiliated on the day with a provider that is approved on the day. An affiliation that"
          + " covers a part counts. A main unit counts by its own affiliation or one of a sub-unit, a"
          + " sub-unit by its own or by one of its main unit for the whole, or for it. What the parties dispute counts until it is decided."),
  OBLIGED_PROVIDER_NOT_APPROVED(
      "obligedProviderNotApproved",
      false,
      on -> on.obliged() && on.affiliated() && !on.approved(),
      "Of obliged: affiliated on the day, but with no provider that is approved on the day."),
  OBLIGED_NOT_AFFILIATED(
      "obligedNotAffiliated",
      false,
      on -> on.obliged() && !on.affiliated(),
      "Of obliged: no affiliation on the day."),
  OBLIGED_WITH_PLAN(
      "obligedWithPlan",
      false,
      on -> on.obliged() && on.planned(),
      "Of obliged: a plan for the provider's assistance covers the day."),
  OBLIGED_WITH_ANNUAL_REPORT(
      "obligedWithAnnualReport",
      false,
      on -> on.obliged() && on.reported(),
      "Of obliged: the annual report for the calendar year before the day's has been received by the day."),
  AFFILIATED(
      "affiliated",
      false,
      Standing::approved,
      "Units affiliated on the day with a provider that is approved on the day, obliged or not."),
  AFFILIATED_PROVIDER_NOT_APPROVED(
      "affiliatedProviderNotApproved",
      false,
      on -> on.affiliated() && !on.approved(),
      "Units affiliated on the day, but with no provider that is approved on the day, obliged or not."),
  BY_LIST(
      "obligedByList",
      false,
      Standing::byList,
      "Of obliged: by the industry list, and with employees registered: a number of at least one, or"
          + " a number that the register withholds (0 to 4)."),
  BY_LIST_AFFILIATED(
      "obligedByListAffiliated",
      false,
      on -> on.byList() && on.approved(),
      "Of obligedByList: affiliated with a provider that is approved on the day."),
  BY_LIST_PROVIDER_NOT_APPROVED(
      "obligedByListProviderNotApproved",
      false,
      on -> on.byList() && on.affiliated() && !on.approved(),
      "Of obligedByList: affiliated, but with no provider that is approved on the day."),
  BY_LIST_NOT_AFFILIATED(
      "obligedByListNotAffiliated",
      false,
      on -> on.byList() && !on.affiliated(),
      "Of obligedByList: no affiliation on the day."),
  EMPLOYEES_IN_OBLIGED(
      "employeesInObliged",
      true,
      Standing::obliged,
      "Employees of obliged, where the register gives a number: employment relations, as last reported."),
  EMPLOYEES_BY_LIST(
      "employeesInObligedByList",
      true,
      Standing::byList,
      "Employees of obligedByList, where the register gives a number."),
  EMPLOYEES_IN_AFFILIATED(
      "employeesInAffiliated",
      true,
      Standing::approved,
      "Employees of affiliated, where the register gives a number.");

  private final String label;
  private final boolean employees;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Predicate<Standing> counts;

  private final String definition;

  Figure(String label, boolean employees, Predicate<Standing> counts, String definition) {
    this.label = label;
    this.employees = employees;
    this.counts = counts;
    this.definition = definition;
  }

  /** The name in answers. */
  public String label() {
    return label;
  }

  public String definition() {
    return definition;
  }

  /** The definition of each figure, in their order. */
  public static Map<String, String> definitions() {
    Map<String, String> all = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(figure -> all.put(figure.label, figure.definition));
    return all;
  }

  long of(Counted counted, int place) {
    if (!counts.test(counted.on(place))) {
      return 0;
    }
    return employees ? counted.employees() : counted.units();
  }
}
