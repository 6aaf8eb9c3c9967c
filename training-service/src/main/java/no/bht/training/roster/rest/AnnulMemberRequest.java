package no.bht.training.roster.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;

record AnnulMemberRequest(@NotBlank @Size(max = 1000) @FreeText String reason) {}
