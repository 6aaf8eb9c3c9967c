package no.bht.supervision.mtam;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector wants another authority to know.
 *
 * @param inspectionId the inspection that is reported or coordinated
 */
record SendMessageRequest(
    @NotNull OrganisationNumber recipient,
    @NotNull OrganisationNumber unit,
    @Nullable UUID inspectionId,
    @NotNull MessageKind kind,
    @FreeText @Size(min = 1, max = 2000) @Nullable String text) {}
