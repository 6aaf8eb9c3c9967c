package no.bht.employerregistry.committee.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.employer.domain.EmployeeCount;
import org.jspecify.annotations.Nullable;

/**
 * From how many employees there must be a working environment committee (arbeidsmiljøutvalg, AMU),
 * on the days of one version of the rule. Statute: aml. § 7-1 first paragraph, with the count of
 * FOR-2011-12-06-1355 § 3-7: the average of the last calendar year, which the register's number of
 * employment relations only stands for.
 *
 * @param validFrom first day it applies
 * @param validTo last day it applies; null = no end known
 * @param mandatoryFrom employees from which there must be one; at this number it is mandatory
 * @param onDemandFrom employees from which one party may demand it
 * @param amendedBy the regulation or act that brought it; null for the rule as far back as known
 */
public record CommitteeThreshold(
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    int mandatoryFrom,
    int onDemandFrom,
    @Nullable String amendedBy) {

  /** Statute of all versions. */
  public static final String STATUTE = "LOV-2005-06-17-62 § 7-1";

  /** The highest number that the register withholds. */
  private static final int MOST_WITHHELD = 4;

  /** Every version, the oldest first. */
  public static final List<CommitteeThreshold> ALL =
      List.of(
          new CommitteeThreshold(
              LocalDate.of(2006, 1, 1), LocalDate.of(2023, 12, 31), 50, 20, null),
          new CommitteeThreshold(LocalDate.of(2024, 1, 1), null, 30, 10, "LOV-2023-03-17-3"));

  /** What a number of employees means for the committee. */
  public enum Need {
    /** There must be one. */
    MANDATORY,
    /** There must be one when a party demands it. */
    ON_DEMAND,
    /** Only where the authority so decides. */
    BY_DECISION_ONLY,
    /** The register gives no number. */
    UNDECIDED
  }

  /** The version of the day; of the oldest before all. */
  public static CommitteeThreshold on(LocalDate day) {
    return ALL.reversed().stream()
        .filter(threshold -> !day.isBefore(threshold.validFrom()))
        .findFirst()
        .orElse(ALL.getFirst());
  }

  /** What the register's number means; a number that is withheld is four at most. */
  public Need of(EmployeeCount employees) {
    Integer exact = employees.count();
    return switch (employees.state()) {
      case EXACT -> exact == null ? Need.UNDECIDED : of(exact);
      case WITHHELD_0_TO_4 -> of(MOST_WITHHELD);
      case NOT_REGISTERED -> Need.UNDECIDED;
    };
  }

  /**
   * @param employees counted as § 3-7 says
   */
  public Need of(int employees) {
    if (employees >= mandatoryFrom) {
      return Need.MANDATORY;
    }
    return employees >= onDemandFrom ? Need.ON_DEMAND : Need.BY_DECISION_ONLY;
  }
}
