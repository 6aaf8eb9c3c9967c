package no.bht.employerregistry.dispensation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.employerregistry.dispensation.domain.Part;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** A distinct part of the business, in and out. */
record PartBody(
    @NotBlank @Size(max = 200) @FreeText String description, Part.@NotNull Separation separation) {

  static @Nullable PartBody of(@Nullable Part part) {
    return part == null ? null : new PartBody(part.description(), part.separation());
  }

  static @Nullable Part toDomain(@Nullable PartBody part) {
    return part == null ? null : new Part(part.description(), part.separation());
  }
}
