package no.bht.supervision.deviation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What an inspector reports. */
record DeviationRequest(
    @NotNull OrganisationNumber provider,
    @NotNull DeviationTopic topic,
    @NotBlank @Size(max = 20_000) String facts,
    @NotNull LocalDate observedOn,
    @Nullable UUID inspectionId) {}
