package no.bht.training.completion.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.training.http.PlausibleDay;

record ClaimCompletionRequest(
    @NotNull UUID courseId, @NotNull @PlausibleDay LocalDate completedOn) {}
