package no.bht.supervision.inspection.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.inspection.domain.Report;
import org.jspecify.annotations.Nullable;

record CloseInspectionRequest(
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 100_000) String report,
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 10_000) String noReportReason) {

  /** None where neither is said: it is reported already. */
  @Nullable Report report(LocalDate today, String by) {
    if (report == null && noReportReason == null) {
      return null;
    }
    if (report != null && noReportReason != null) {
      throw ProblemException.of(
              400,
              "validation-failed",
              "Closing needs the report, or the reason for having none; not both.")
          .withError("/report", "required");
    }
    return new Report(today, by, report, noReportReason, null);
  }
}
