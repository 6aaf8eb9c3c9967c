package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.approval.approvalcase.domain.submission.Branch;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** A branch, in and out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BranchBody(
    @NotBlank @Size(max = 200) @FreeText String name,
    @NotNull @Valid AddressBody address,
    @Nullable OrganisationNumber organisationNumber) {

  static BranchBody of(Branch branch) {
    return new BranchBody(
        branch.name(), AddressBody.of(branch.address()), branch.organisationNumber());
  }

  Branch toDomain() {
    return new Branch(name.strip(), address.toDomain(), organisationNumber);
  }
}
