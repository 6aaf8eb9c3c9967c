package no.bht.supervision.inspectioncampaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.supervision.documentdemand.DemandForm;
import no.bht.supervision.documentdemand.Demanded;
import no.bht.supervision.documentdemand.HolderKind;
import no.bht.supervision.documentdemand.Proportionality;

/** What is demanded of every party by the same day. Statute: aml. § 18-5. */
record CampaignDemand(
    @NotBlank @Size(max = 10_000) @FreeText String demand,
    @NotNull DemandForm form,
    @NotNull LocalDate deadline) {

  Demanded of(OrganisationNumber party) {
    return new Demanded(
        party, HolderKind.PARTY, demand, form, Set.of(), Proportionality.UNSTATED, deadline);
  }
}
