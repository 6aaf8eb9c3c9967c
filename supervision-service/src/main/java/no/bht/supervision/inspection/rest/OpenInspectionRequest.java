package no.bht.supervision.inspection.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.InspectionForm;

record OpenInspectionRequest(
    @NotNull OrganisationNumber party,
    @NotNull PartyKind partyKind,
    @NotNull InspectionForm form,
    @NotNull Boolean announced,
    @NotNull @Size(max = 100) List<@NotBlank String> controlPoints) {}
