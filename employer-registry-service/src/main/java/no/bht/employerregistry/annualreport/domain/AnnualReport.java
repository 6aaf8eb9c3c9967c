package no.bht.employerregistry.annualreport.domain;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * An annual report (årsrapport). Handed in by employer or provider and corrected by both; the
 * employer decides on its recommendations. Every version keeps date and author.
 *
 * @param planId the plan it answers; null = every plan of the two that reaches into the year
 */
public record AnnualReport(
    UUID id,
    OrganisationNumber employer,
    OrganisationNumber provider,
    int reportYear,
    LocalDate receivedOn,
    @Nullable UUID planId,
    long version,
    ReportContent content) {

  public LocalDate firstDay() {
    return LocalDate.of(reportYear, 1, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(reportYear, 12, 31);
  }

  /** A further version. */
  public AnnualReport changed(ReportContent next) {
    return new AnnualReport(
        id, employer, provider, reportYear, receivedOn, planId, version + 1, next);
  }
}
