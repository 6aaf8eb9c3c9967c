package no.bht.supervision.order.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ReasonRequest(@NotBlank @Size(max = 10_000) String reason) {}
