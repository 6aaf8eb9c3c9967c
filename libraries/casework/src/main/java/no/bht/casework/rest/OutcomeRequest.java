package no.bht.casework.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import no.bht.casework.body.Said;
import no.bht.casework.domain.appeal.AppealOutcome;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What the appeal body decided.
 *
 * @param text its reasons, as far as the letter repeats them
 * @param terms what its decision says, by names the service documents
 */
record OutcomeRequest(
    @NotNull AppealOutcome outcome,
    @NotNull LocalDate decidedOn,
    @Said @FreeText String text,
    @Terms @Nullable Map<String, String> terms) {}
