package no.bht.supervision.inspection.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.supervision.inspection.domain.Answer;
import no.bht.supervision.inspection.domain.FindingCode;
import no.bht.supervision.inspection.domain.Outcome;
import org.jspecify.annotations.Nullable;

record AnswerControlPointRequest(
    @NotNull Outcome outcome,
    @NotBlank @Size(max = 10_000) @FreeText String facts,
    @NotNull LocalDate observedOn,
    @Nullable OrganisationNumber provider,
    @Nullable Boolean causedByProvider,
    @Nullable FindingCode coded,
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 10_000) @FreeText
        String dutyAssessment) {

  Answer answer(String code, String by, Instant at) {
    return new Answer(
        code,
        outcome,
        facts,
        observedOn,
        null,
        provider,
        causedByProvider,
        coded,
        dutyAssessment,
        by,
        at);
  }
}
