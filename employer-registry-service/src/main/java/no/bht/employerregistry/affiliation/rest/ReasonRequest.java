package no.bht.employerregistry.affiliation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;

record ReasonRequest(@NotBlank @Size(max = 2000) @FreeText String reason) {}
