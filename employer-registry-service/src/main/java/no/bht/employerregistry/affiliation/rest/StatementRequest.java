package no.bht.employerregistry.affiliation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;

record StatementRequest(@NotBlank @Size(max = 4000) @FreeText String text) {}
