package no.bht.employerregistry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

/** Affiliations that one side has reported. */
@ConfigMapping(prefix = "bht.employer-registry.affiliation")
public interface AffiliationSettings {

  /** Days the other side has to answer; after them silence is taken as agreement. */
  @WithDefault("30")
  @Min(1)
  @Max(365)
  int answerDays();

  /** Days the other side of a dispute has for its statement. */
  @WithDefault("14")
  @Min(1)
  @Max(365)
  int statementDays();

  /**
   * Month and day by which a year's annual report is expected the year after, unless the plan says
   * another.
   */
  @WithDefault("04-01")
  @Pattern(regexp = "(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])")
  String annualReportDue();

  /** Rows of the longest customer list that is let in. */
  @WithDefault("10000")
  @Min(1)
  @Max(100_000)
  int longestList();
}
