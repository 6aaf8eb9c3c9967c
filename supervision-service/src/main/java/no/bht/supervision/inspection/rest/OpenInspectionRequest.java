package no.bht.supervision.inspection.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.supervision.domain.Party;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspection.domain.InspectionId;
import no.bht.supervision.inspection.domain.ProviderKind;
import no.bht.supervision.inspection.domain.Purpose;
import no.bht.supervision.inspection.domain.SelectionReason;
import no.bht.supervision.inspection.usecase.OpenInspection;
import org.jspecify.annotations.Nullable;

record OpenInspectionRequest(
    @NotNull OrganisationNumber party,
    @NotNull PartyKind partyKind,
    @Nullable OrganisationNumber subUnit,
    @NotNull InspectionForm form,
    @NotNull Boolean announced,
    @NotNull @Size(max = 100) List<@NotBlank @FreeText String> controlPoints,
    @Nullable SelectionReason selectionReason,
    @Nullable @Pattern(regexp = UNIT) @FreeText String unit,
    @Nullable LocalDate plannedFor,
    @Nullable ProviderKind providerKind) {
  /** Code of a unit of the office. */
  static final String UNIT = "[A-Za-z0-9_-]{1,40}";

  OpenInspection.Command command(InspectionId id, String by, Instant at) {
    return new OpenInspection.Command(
        id,
        new Party(partyKind, party),
        form,
        announced,
        controlPoints,
        new Purpose(
            subUnit,
            null,
            selectionReason == null ? SelectionReason.OTHER : selectionReason,
            unit,
            plannedFor),
        partyKind == PartyKind.PROVIDER ? providerKind : null,
        true,
        false,
        by,
        at);
  }
}
