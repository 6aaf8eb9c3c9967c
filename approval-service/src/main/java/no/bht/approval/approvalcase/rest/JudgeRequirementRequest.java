package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.platform.person.FreeText;

/** What the officer says of one requirement. */
record JudgeRequirementRequest(
    @NotNull Judgement.Outcome judgement, @NotBlank @Size(max = 4000) @FreeText String reason) {}
