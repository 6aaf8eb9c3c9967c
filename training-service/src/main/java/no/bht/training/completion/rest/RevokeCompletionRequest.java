package no.bht.training.completion.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;
import no.bht.training.completion.domain.RevocationGround;

record RevokeCompletionRequest(
    @NotNull RevocationGround ground, @NotBlank @Size(max = 2000) @FreeText String reason) {}
