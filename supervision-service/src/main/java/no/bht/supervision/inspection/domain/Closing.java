package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an inspection was closed: with the written report (tilsynsrapport) to the party, or with the
 * weighty reasons for having none. Statute: aml. § 18-4 third paragraph.
 *
 * @param report text of the report; none exactly when {@code noReportReason} is given
 */
public record Closing(
    LocalDate closedOn, String closedBy, @Nullable String report, @Nullable String noReportReason) {
  /**
   * @throws IllegalArgumentException unless exactly one of report and reason is given
   */
  public Closing {
    if ((report == null) == (noReportReason == null)) {
      throw new IllegalArgumentException("A report, or the reason for having none");
    }
  }
}
