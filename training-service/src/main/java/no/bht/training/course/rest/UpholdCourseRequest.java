package no.bht.training.course.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.bht.training.http.PlausibleDay;
import org.jspecify.annotations.Nullable;

record UpholdCourseRequest(
    @NotNull @Valid ReasonsRequest reasons, @PlausibleDay @Nullable LocalDate countsTo) {}
