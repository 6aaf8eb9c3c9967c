package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;

/** An answer, or a reason. */
record TextRequest(@NotBlank @Size(max = 10_000) @FreeText String text) {}
