package no.bht.supervision.rejectedreport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What an inspector rejects.
 *
 * @param facts what both parties are told
 * @param inspectionId the inspection of the employer where it was seen
 * @param demandOtherSupplier whether another supplier must redo it; no if not said
 */
record RejectRequest(
    @NotNull OrganisationNumber employer,
    @NotNull OrganisationNumber provider,
    @NotNull ReportKind kind,
    @NotNull RejectionReason reason,
    @NotBlank @FreeText @Size(max = 10_000) String facts,
    @Nullable UUID inspectionId,
    @Nullable Boolean demandOtherSupplier) {
  boolean demandsOtherSupplier() {
    return Boolean.TRUE.equals(demandOtherSupplier);
  }
}
