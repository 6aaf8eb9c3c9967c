package no.bht.casework.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.casework.body.Said;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request for deferral.
 *
 * @param until last day; until the appeal is decided if left out
 */
record AnswerDeferralRequest(
    @NotNull Boolean granted,
    @Nullable LocalDate until,
    @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") @Nullable String conditions,
    @Said String reason) {}
