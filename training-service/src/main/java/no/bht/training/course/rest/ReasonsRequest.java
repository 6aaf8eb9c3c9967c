package no.bht.training.course.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;
import no.bht.training.course.domain.Reasons;
import org.jspecify.annotations.Nullable;

record ReasonsRequest(
    @NotBlank @Size(max = 4000) @FreeText String rules,
    @NotBlank @Size(max = 4000) @FreeText String facts,
    @Size(max = 4000) @FreeText @Nullable String considerations) {

  Reasons reasons() {
    return new Reasons(rules, facts, considerations == null ? "" : considerations);
  }
}
