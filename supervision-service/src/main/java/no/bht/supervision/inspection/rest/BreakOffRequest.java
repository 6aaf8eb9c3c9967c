package no.bht.supervision.inspection.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;

record BreakOffRequest(@NotBlank @Size(max = 10_000) @FreeText String reason) {}
