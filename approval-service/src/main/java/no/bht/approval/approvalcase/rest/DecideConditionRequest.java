package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;

/** What the officer found. */
record DecideConditionRequest(
    @NotNull Outcome outcome, @NotBlank @Size(max = 10_000) @FreeText String reason) {

  /** Whether the condition is met. */
  enum Outcome {
    MET,
    NOT_MET
  }
}
