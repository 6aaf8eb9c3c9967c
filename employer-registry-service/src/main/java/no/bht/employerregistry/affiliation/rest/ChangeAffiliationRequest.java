package no.bht.employerregistry.affiliation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;

record ChangeAffiliationRequest(
    @NotNull @Valid TermsFields terms, @NotBlank @Size(max = 2000) @FreeText String reason) {}
