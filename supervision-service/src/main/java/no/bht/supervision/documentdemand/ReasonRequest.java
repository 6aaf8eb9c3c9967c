package no.bht.supervision.documentdemand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.bht.platform.person.FreeText;

record ReasonRequest(@NotBlank @Size(max = 10_000) @FreeText String reason) {}
