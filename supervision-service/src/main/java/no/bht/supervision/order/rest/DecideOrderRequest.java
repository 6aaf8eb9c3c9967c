package no.bht.supervision.order.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.casework.domain.Reasons;
import org.jspecify.annotations.Nullable;

record DecideOrderRequest(@NotNull LocalDate deadline, @NotNull @Valid ReasonsRequest reasons) {
  record ReasonsRequest(
      @NotBlank @Size(max = 10_000) String rules,
      @NotBlank @Size(max = 10_000) String facts,
      @Nullable @Size(max = 10_000) String considerations) {
    Reasons reasons() {
      return new Reasons(rules, facts, considerations);
    }
  }
}
