package no.bht.training.course.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.bht.training.course.domain.EarlierCompletions;
import no.bht.training.http.PlausibleDay;
import org.jspecify.annotations.Nullable;

record LoseAcceptanceRequest(
    @NotNull @Valid ReasonsRequest reasons,
    @PlausibleDay @Nullable LocalDate lostFrom,
    @NotNull EarlierCompletions earlierCompletions) {}
