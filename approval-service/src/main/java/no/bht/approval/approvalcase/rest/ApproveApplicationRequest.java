package no.bht.approval.approvalcase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** The decision to approve. */
record ApproveApplicationRequest(
    @Nullable LocalDate validTo,
    @NotNull @Valid ReasonsBody reasons,
    @Size(max = 10_000) @Pattern(regexp = "(?s).*\\S.*") @FreeText @Nullable String exceptionReason,
    @Size(max = 50) @Nullable List<@NotNull @Valid ConditionBody> conditions) {}
