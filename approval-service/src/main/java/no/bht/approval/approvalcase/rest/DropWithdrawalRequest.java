package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;

/** Why nothing came of a withdrawal. */
record DropWithdrawalRequest(@NotBlank @Size(max = 10_000) @FreeText String reason) {}
