package no.bht.supervision.inspectioncampaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.person.FreeText;
import no.bht.supervision.candidatedraw.DrawnParties.DrawnParty;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.http.NearDay;
import no.bht.supervision.inspection.domain.InspectionForm;
import no.bht.supervision.inspectioncampaign.CreateCampaignRequest.CampaignParty;
import org.jspecify.annotations.Nullable;

/**
 * A campaign of those who were drawn.
 *
 * @param inspector who does it; left out, the one who calls
 */
record DrawnCampaignRequest(
    @NotBlank @Size(max = 200) @FreeText String name,
    @NotNull InspectionForm form,
    @NotNull Boolean announced,
    @NotNull @Size(max = 100) List<@NotBlank @Size(max = 20) @FreeText String> controlPoints,
    @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,40}") @FreeText String unit,
    @Nullable LocalDate plannedFor,
    @Nullable @NearDay LocalDate endsOn,
    @Nullable @Valid CampaignDemand demand,
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 200) @FreeText String inspector) {

  /** Each keeps how it was selected. */
  CreateCampaignRequest of(List<DrawnParty> drawn) {
    return new CreateCampaignRequest(
        name,
        PartyKind.EMPLOYER,
        form,
        announced,
        controlPoints,
        null,
        unit,
        plannedFor,
        endsOn,
        demand,
        drawn.stream()
            .map(it -> new CampaignParty(it.employer().value(), null, inspector, it.reason()))
            .toList());
  }
}
