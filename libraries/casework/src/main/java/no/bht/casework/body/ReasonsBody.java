package no.bht.casework.body;

import jakarta.validation.constraints.Size;
import no.bht.casework.domain.Reasons;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** Reasons of a decision, in and out. */
public record ReasonsBody(
    @Said @FreeText String rules,
    @Said @FreeText String facts,
    @Size(max = 10_000) @FreeText @Nullable String considerations) {

  public static ReasonsBody of(Reasons reasons) {
    return new ReasonsBody(reasons.rules(), reasons.facts(), reasons.considerations());
  }

  public Reasons toDomain() {
    return new Reasons(rules, facts, considerations);
  }
}
