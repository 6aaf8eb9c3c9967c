package no.bht.casework.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request for deferral.
 *
 * @param until last day; until the appeal is decided if left out
 */
record AnswerDeferralRequest(
    @NotNull Boolean granted,
    @Nullable LocalDate until,
    @Size(max = 10_000) @FreeText @Nullable String conditions,
    @Said @FreeText String reason) {}
