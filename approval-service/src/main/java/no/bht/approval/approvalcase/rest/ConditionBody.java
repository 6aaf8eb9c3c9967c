package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.condition.ConditionTerms;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** A condition that an officer sets. */
record ConditionBody(
    @NotBlank @Size(max = 5_000) @FreeText String text,
    @NotBlank @Size(max = 5_000) @FreeText String evidenceAsked,
    @NotNull LocalDate deadline) {

  static ConditionBody of(ConditionTerms terms) {
    return new ConditionBody(terms.text(), terms.evidenceAsked(), terms.deadline());
  }

  static List<ConditionTerms> terms(@Nullable List<ConditionBody> conditions) {
    return conditions == null
        ? List.of()
        : conditions.stream().map(ConditionBody::toDomain).toList();
  }

  private ConditionTerms toDomain() {
    return new ConditionTerms(text, evidenceAsked, deadline);
  }
}
