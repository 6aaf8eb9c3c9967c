package no.bht.casework.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import no.bht.casework.body.ReasonsBody;
import no.bht.casework.domain.appeal.Change;
import no.bht.casework.domain.appeal.ReversalGround;
import no.bht.casework.usecase.appeal.ReverseDecision;
import org.jspecify.annotations.Nullable;

/**
 * A new decision without an appeal.
 *
 * @param terms what it says, by names the service documents
 */
record ReverseDecisionRequest(
    @NotNull ReversalGround ground,
    @NotNull Change change,
    @NotNull @Valid ReasonsBody reasons,
    @Terms @Nullable Map<String, String> terms) {

  ReverseDecision.Reversal by(String officer) {
    return new ReverseDecision.Reversal(
        change, reasons.toDomain(), terms == null ? Map.of() : terms, officer);
  }
}
