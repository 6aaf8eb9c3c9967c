package no.bht.supervision.inspection.domain;

import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * The written report (tilsynsrapport) to the party, or the weighty reasons for having none. A copy
 * always goes to the safety representative. Statute: aml. § 18-4 third paragraph.
 *
 * @param text of the report; none exactly when {@code noReportReason} is given
 * @param copyToProvider the occupational health service that gets a copy, where it is necessary
 */
public record Report(
    LocalDate reportedOn,
    String reportedBy,
    @Nullable String text,
    @Nullable String noReportReason,
    @Nullable OrganisationNumber copyToProvider) {
  /**
   * @throws IllegalArgumentException unless exactly one of report and reason is given, or if there
   *     is nothing to copy
   */
  public Report {
    if ((text == null) == (noReportReason == null)) {
      throw new IllegalArgumentException("A report, or the reason for having none");
    }
    if (text == null && copyToProvider != null) {
      throw new IllegalArgumentException("Without a report there is no copy");
    }
  }
}
