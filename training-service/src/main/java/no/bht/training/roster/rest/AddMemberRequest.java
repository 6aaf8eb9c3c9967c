package no.bht.training.roster.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import no.bht.platform.person.PersonKey;
import no.bht.training.http.PlausibleDay;
import no.bht.training.roster.domain.Relation;
import no.bht.training.roster.domain.StaffRole;
import no.bht.training.roster.usecase.AddMember;

/** The only other place that sees the number is the report of a completion. */
record AddMemberRequest(
    @NotNull String nationalIdentityNumber,
    @NotBlank @Size(max = 64) @FreeText String reference,
    @NotNull StaffRole role,
    @NotNull Relation relation,
    @NotNull @PlausibleDay LocalDate from) {

  AddMember.Command command(OrganisationNumber provider, PersonKey person) {
    return new AddMember.Command(provider, person, reference, role, relation, from);
  }

  @Override
  public String toString() {
    return "AddMemberRequest";
  }
}
