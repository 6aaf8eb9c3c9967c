package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.approval.approvalcase.domain.Decisions;
import org.jspecify.annotations.Nullable;

/** Reasons of a decision, in and out. */
record ReasonsBody(
    @NotBlank @Size(max = 10_000) String rules,
    @NotBlank @Size(max = 10_000) String facts,
    @Size(max = 10_000) @Nullable String considerations) {

  static ReasonsBody of(Decisions.Stated reasons) {
    return new ReasonsBody(reasons.rules(), reasons.facts(), reasons.considerations());
  }

  Decisions.Stated toDomain() {
    return new Decisions.Stated(rules, facts, considerations);
  }
}
