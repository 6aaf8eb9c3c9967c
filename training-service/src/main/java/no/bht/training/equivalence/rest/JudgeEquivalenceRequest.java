package no.bht.training.equivalence.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.person.FreeText;
import no.bht.training.http.PlausibleDay;

record JudgeEquivalenceRequest(
    @NotBlank @Size(max = 200) @FreeText String education,
    @NotBlank @Size(max = 2000) @FreeText String reason,
    @NotNull @PlausibleDay LocalDate completedOn) {
  @Override
  public String toString() {
    return "JudgeEquivalenceRequest";
  }
}
