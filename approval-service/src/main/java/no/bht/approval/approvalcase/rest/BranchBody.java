package no.bht.approval.approvalcase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.approval.approvalcase.domain.submission.Branch;

/** A branch, in and out. */
record BranchBody(@NotBlank @Size(max = 200) String name, @NotNull @Valid AddressBody address) {

  static BranchBody of(Branch branch) {
    return new BranchBody(branch.name(), AddressBody.of(branch.address()));
  }

  Branch toDomain() {
    return new Branch(name.strip(), address.toDomain());
  }
}
