package no.bht.supervision.order.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ComplianceRequest(@NotBlank @Size(max = 10_000) String statement) {}
