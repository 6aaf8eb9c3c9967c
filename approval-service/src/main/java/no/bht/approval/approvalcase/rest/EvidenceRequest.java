package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;

/** What the provider hands in to show that a condition is met. */
record EvidenceRequest(@NotBlank @Size(max = 20_000) @FreeText String statement) {}
