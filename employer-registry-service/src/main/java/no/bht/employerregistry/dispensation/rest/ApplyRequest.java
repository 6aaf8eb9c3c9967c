package no.bht.employerregistry.dispensation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * An application.
 *
 * @param receivedOn when it came on paper; officers only
 */
record ApplyRequest(
    @NotNull OrganisationNumber employer,
    @NotNull @Valid StatementsBody application,
    @Nullable LocalDate receivedOn) {}
