package no.bht.supervision.documentdemand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.person.FreeText;

record DeadlineRequest(
    @NotNull LocalDate deadline, @NotBlank @Size(max = 10_000) @FreeText String reason) {}
