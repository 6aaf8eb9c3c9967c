package no.bht.training.equivalence.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;

record SetAsideRequest(@NotBlank @Size(max = 2000) @FreeText String reason) {}
