package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.approval.approvalcase.domain.submission.Statement;
import no.bht.platform.person.FreeText;

/** What the provider states in writing, in and out. */
record StatementBody(
    @NotNull Statement.Kind kind, @NotBlank @Size(max = 10_000) @FreeText String text) {

  static StatementBody of(Statement statement) {
    return new StatementBody(statement.kind(), statement.text());
  }

  Statement toDomain() {
    return new Statement(kind, text.strip());
  }
}
