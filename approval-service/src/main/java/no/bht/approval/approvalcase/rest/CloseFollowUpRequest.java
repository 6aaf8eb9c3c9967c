package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.approval.approvalcase.domain.followup.FollowUp;
import no.bht.platform.person.FreeText;

/** What came of a follow-up, and why. */
record CloseFollowUpRequest(
    @NotNull FollowUp.Outcome outcome, @NotBlank @Size(max = 10_000) @FreeText String reason) {}
