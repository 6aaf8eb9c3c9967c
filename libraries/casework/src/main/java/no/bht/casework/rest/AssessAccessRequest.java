package no.bht.casework.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.casework.body.Said;
import no.bht.casework.domain.archive.AccessRestriction;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Whether the public may see a document.
 *
 * @param restriction none where it may
 */
record AssessAccessRequest(
    @Valid @Nullable Restriction restriction, @Said @FreeText String reason) {

  /** Why it may not. */
  record Restriction(
      @NotBlank @Size(max = 20) @FreeText String code,
      @NotBlank @Size(max = 200) @FreeText String legalBasis) {}

  @Nullable AccessRestriction toDomain() {
    return restriction == null
        ? null
        : new AccessRestriction(restriction.code(), restriction.legalBasis());
  }
}
