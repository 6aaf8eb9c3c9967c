package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.approval.approvalcase.domain.submission.LargerEnterprise;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** The enterprise the provider is a part of, in and out. */
record LargerEnterpriseBody(
    @NotBlank @Size(max = 200) @FreeText String name, @NotNull LargerEnterprise.Kind kind) {

  static @Nullable LargerEnterpriseBody of(@Nullable LargerEnterprise enterprise) {
    return enterprise == null
        ? null
        : new LargerEnterpriseBody(enterprise.name(), enterprise.kind());
  }

  LargerEnterprise toDomain() {
    return new LargerEnterprise(name.strip(), kind);
  }
}
