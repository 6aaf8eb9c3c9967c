package no.bht.supervision.candidatedraw;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;
import no.bht.supervision.candidate.CandidateFilter;
import org.jspecify.annotations.Nullable;

/** What somebody who draws asks for. */
record DrawRequest(
    @NotBlank @Size(max = 500) @FreeText String purpose,
    @NotNull @Min(1) @Max(10_000) Integer size,
    @Min(0) @Max(100) @Nullable Integer randomPercent,
    @Size(max = 2) @Nullable String industry,
    @Size(max = 2) @Nullable String county,
    @Size(max = 20) @Nullable String sizeClass,
    @Size(max = 50) @Nullable String reason) {

  CandidateFilter filter() {
    return CandidateFilter.of(industry, county, sizeClass, reason);
  }
}
