package no.bht.casework.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.bht.casework.body.Said;
import no.bht.casework.domain.archive.AccessRestriction;
import org.jspecify.annotations.Nullable;

/**
 * Whether the public may see a document.
 *
 * @param restriction none where it may
 */
record AssessAccessRequest(@Valid @Nullable Restriction restriction, @Said String reason) {

  /** Why it may not. */
  record Restriction(
      @NotBlank @Size(max = 20) @Pattern(regexp = "[^\\x00]*") String code,
      @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\x00]*") String legalBasis) {}

  @Nullable AccessRestriction toDomain() {
    return restriction == null
        ? null
        : new AccessRestriction(restriction.code(), restriction.legalBasis());
  }
}
