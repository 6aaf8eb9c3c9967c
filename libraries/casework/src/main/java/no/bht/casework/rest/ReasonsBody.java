package no.bht.casework.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.bht.casework.domain.Reasons;
import org.jspecify.annotations.Nullable;

/** Reasons of a decision, in and out. */
record ReasonsBody(
    @Said String rules,
    @Said String facts,
    @Size(max = 10_000) @Pattern(regexp = "[^\\x00]*") @Nullable String considerations) {

  static ReasonsBody of(Reasons reasons) {
    return new ReasonsBody(reasons.rules(), reasons.facts(), reasons.considerations());
  }

  Reasons toDomain() {
    return new Reasons(rules, facts, considerations);
  }
}
