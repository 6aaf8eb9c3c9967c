package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What the provider is asked for.
 *
 * @param deadline last day to answer; {@code null} for the usual time
 */
record AskInformationRequest(
    @NotBlank @Size(max = 10_000) @FreeText String demand, @Nullable LocalDate deadline) {}
