package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.casework.domain.NoticeExemption;
import no.bht.platform.person.FreeText;

/** Why notice is left out. */
record NoticeExemptionRequest(
    @NotNull NoticeExemption ground, @NotBlank @Size(max = 10_000) @FreeText String reason) {}
