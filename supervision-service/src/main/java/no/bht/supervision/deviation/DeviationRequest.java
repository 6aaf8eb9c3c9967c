package no.bht.supervision.deviation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector reports.
 *
 * @param weight a deviation if not said
 * @param preventionConcern whether the services fit badly with comprehensive prevention: then the
 *     provider is told, too
 * @param messageToProvider what the provider is told beside that
 */
record DeviationRequest(
    @NotNull OrganisationNumber provider,
    @NotNull DeviationTopic topic,
    @NotBlank @FreeText @Size(max = 20_000) String facts,
    @NotNull LocalDate observedOn,
    @Nullable UUID inspectionId,
    @Nullable DeviationWeight weight,
    @Nullable Boolean preventionConcern,
    @Nullable @FreeText @Size(max = 10_000) String messageToProvider) {
  boolean isPreventionConcern() {
    return Boolean.TRUE.equals(preventionConcern);
  }
}
