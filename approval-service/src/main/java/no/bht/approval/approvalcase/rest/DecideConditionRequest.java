package no.bht.approval.approvalcase.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the officer found. */
record DecideConditionRequest(
    @NotNull Outcome outcome, @NotBlank @Size(max = 10_000) String reason) {

  /** Whether the condition is met. */
  enum Outcome {
    MET,
    NOT_MET
  }
}
