package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** Reasons of a decision, in and out. */
record ReasonsBody(
    @NotBlank @Size(max = 10_000) @FreeText String rules,
    @NotBlank @Size(max = 10_000) @FreeText String facts,
    @Size(max = 10_000) @FreeText @Nullable String considerations) {

  static ReasonsBody of(Decisions.Stated reasons) {
    return new ReasonsBody(reasons.rules(), reasons.facts(), reasons.considerations());
  }

  Decisions.Stated toDomain() {
    return new Decisions.Stated(rules, facts, considerations);
  }
}
