package no.bht.approval.approvalcase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.approval.approvalcase.domain.Decisions;
import org.jspecify.annotations.Nullable;

/** A decision for another officer to confirm. */
record ProposeDecisionRequest(
    @NotNull Decisions.Outcome outcome,
    @Nullable LocalDate validTo,
    @NotNull @Valid ReasonsBody reasons,
    @Size(max = 10_000) @Pattern(regexp = "(?s).*\\S.*") @Nullable String exceptionReason) {}
