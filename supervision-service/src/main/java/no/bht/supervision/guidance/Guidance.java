package no.bht.supervision.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Guidance given to a party (veiledning), recorded as it was given and sent to the party.
 *
 * @param controlPoint code of the point it is about; {@code null} for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Guidance(
    UUID id,
    UUID inspectionId,
    OrganisationNumber party,
    @Nullable String controlPoint,
    String text,
    LocalDate givenOn) {}
