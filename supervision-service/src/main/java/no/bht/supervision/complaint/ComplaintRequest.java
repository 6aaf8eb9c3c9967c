package no.bht.supervision.complaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.supervision.domain.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as an inspector takes it down.
 *
 * @param source none if it is anonymous
 */
record ComplaintRequest(
    @NotNull OrganisationNumber party,
    @NotNull PartyKind partyKind,
    @NotNull ComplaintKind kind,
    @NotBlank @FreeText @Size(max = 20_000) String text,
    @NotNull LocalDate receivedOn,
    @NotNull ComplaintChannel channel,
    @Nullable @Valid Source source) {
  @Override
  public String toString() {
    return "ComplaintRequest";
  }
}
