package no.bht.employerregistry.affiliation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.employerregistry.affiliation.domain.Dispute;
import no.bht.platform.person.FreeText;

record DisputeRequest(
    @NotNull Dispute.Kind kind, @NotBlank @Size(max = 2000) @FreeText String reason) {}
