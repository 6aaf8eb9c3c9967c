package no.bht.employerregistry.dispensation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.employerregistry.dispensation.domain.SpecialReason;
import no.bht.employerregistry.dispensation.domain.Statements;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** What an employer says in its application, in and out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementsBody(
    @Size(max = 10_000) @FreeText @Nullable String description,
    @Nullable SpecialReason reason,
    @Size(max = 10_000) @FreeText @Nullable String specialReasons,
    @Size(max = 10_000) @FreeText @Nullable String systematicHse,
    @NotNull Boolean committee,
    @Valid @Nullable PartBody part) {

  static StatementsBody of(Statements said) {
    return new StatementsBody(
        said.description(),
        said.reason(),
        said.specialReasons(),
        said.systematicHse(),
        said.committee(),
        PartBody.of(said.part()));
  }

  Statements toDomain() {
    return new Statements(
        description, reason, specialReasons, systematicHse, committee, PartBody.toDomain(part));
  }
}
