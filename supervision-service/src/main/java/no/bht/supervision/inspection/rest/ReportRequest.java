package no.bht.supervision.inspection.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.inspection.domain.Report;
import org.jspecify.annotations.Nullable;

record ReportRequest(
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 100_000) @FreeText String report,
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 10_000) @FreeText String noReportReason,
    @Nullable OrganisationNumber copyToProvider) {

  Report report(LocalDate today, String by) {
    boolean one = (report == null) != (noReportReason == null);
    if (!one || (report == null && copyToProvider != null)) {
      throw ProblemException.of(
              400,
              "validation-failed",
              "The report, or the weighty reasons for having none; not both, and no copy of none.")
          .withError("/report", "required");
    }
    return new Report(today, by, report, noReportReason, copyToProvider);
  }
}
