package no.bht.supervision.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.supervision.domain.PartyKind;

/** A complaint as the source hands it in by the portal. */
record SubmissionRequest(
    @NotNull OrganisationNumber party,
    @NotNull PartyKind partyKind,
    @NotNull ComplaintKind kind,
    @NotBlank @FreeText @Size(max = 20_000) String text,
    @NotNull @Valid Source source) {
  @Override
  public String toString() {
    return "SubmissionRequest";
  }
}
