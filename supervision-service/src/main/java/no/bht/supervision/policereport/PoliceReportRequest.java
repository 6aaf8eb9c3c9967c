package no.bht.supervision.policereport;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import no.bht.supervision.http.NearDay;
import org.jspecify.annotations.Nullable;

/** What an inspector notes. */
record PoliceReportRequest(
    PoliceReport.@NotNull Against against,
    @NotEmpty @Size(max = 20)
        List<@NotNull @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]+") @FreeText String>
            provisions,
    @Said @FreeText String facts,
    @NotNull @NearDay LocalDate reportedOn,
    @Nullable @Pattern(regexp = "[A-Za-z0-9 ./_-]{1,40}") @FreeText String policeReference,
    @Nullable UUID violationFeeId) {

  /** What came of it. */
  record OutcomeRequest(
      PoliceReport.@NotNull Outcome outcome, @NotNull @NearDay LocalDate outcomeOn) {}
}
