package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why nothing came of a withdrawal. */
record DropWithdrawalRequest(@NotBlank @Size(max = 10_000) String reason) {}
