package no.bht.supervision.inspection.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

record PlanRequest(
    @NotBlank @Size(max = 200) @FreeText String inspector,
    @Nullable @Pattern(regexp = OpenInspectionRequest.UNIT) @FreeText String unit,
    @Nullable LocalDate plannedFor) {}
