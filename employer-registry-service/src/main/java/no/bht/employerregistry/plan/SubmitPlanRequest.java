package no.bht.employerregistry.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.organisation.OrganisationNumber;

record SubmitPlanRequest(
    @NotNull OrganisationNumber employer,
    @NotNull OrganisationNumber provider,
    @NotNull LocalDate periodFrom,
    @NotNull LocalDate periodTo,
    @NotNull @Size(max = 500) List<@NotNull @Valid Measure> measures) {}
