package no.bht.supervision.inspection.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.supervision.inspection.domain.Report;
import org.jspecify.annotations.Nullable;

record CloseInspectionRequest(
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 100_000) @FreeText String report,
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 10_000) @FreeText String noReportReason,
    @Nullable OrganisationNumber copyToProvider) {

  /** None where nothing is said: it is reported already. */
  @Nullable Report report(LocalDate today, String by) {
    return report == null && noReportReason == null && copyToProvider == null
        ? null
        : new ReportRequest(report, noReportReason, copyToProvider).report(today, by);
  }
}
