package no.bht.approval.unitcoverage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;

/** What an officer decides on a sub-unit. */
record DecideUnitCoverageRequest(
    @NotNull OrganisationNumber unit,
    @NotNull Boolean covered,
    @NotNull LocalDate from,
    @NotBlank @Size(max = 4000) @FreeText String reason) {}
