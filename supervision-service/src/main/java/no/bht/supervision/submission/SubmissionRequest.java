package no.bht.supervision.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.time.Oslo;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.FindingCode;
import no.bht.supervision.inspection.domain.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in.
 *
 * @param allOrNothing whether nothing is taken unless all is; left out, what can be is taken
 */
record SubmissionRequest(
    @Nullable Boolean allOrNothing, @NotEmpty @Size(max = 100) List<@NotNull @Valid Row> answers) {

  /**
   * One answer.
   *
   * @param basedOn number of the answer that stood when the checklist was taken along; none where
   *     the point had no answer
   */
  record Row(
      @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}") @FreeText String code,
      @NotNull Outcome outcome,
      @NotBlank @Size(max = 10_000) @FreeText String facts,
      @NotNull Instant observedAt,
      @Nullable OrganisationNumber provider,
      @Nullable Boolean causedByProvider,
      @Nullable FindingCode coded,
      @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 10_000) @FreeText
          String dutyAssessment,
      @Nullable @Min(1) Integer basedOn) {

    Answer answer(String by, Instant at) {
      return new Answer(
          code,
          outcome,
          facts,
          Oslo.dateOf(observedAt),
          observedAt,
          provider,
          causedByProvider,
          coded,
          dutyAssessment,
          by,
          at);
    }
  }

  boolean hasCodeTwice() {
    return answers.stream().map(Row::code).distinct().count() < answers.size();
  }
}
