package no.bht.employerregistry.assistancedocument;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.document.ScanState;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A document of § 13-3 letter b or c.
 *
 * @param authors who made it
 * @param reference where it lies in the enterprise's system for health, environment and safety
 * @param file null where only the reference is known
 */
record AssistanceDocument(
    UUID id,
    OrganisationNumber employer,
    OrganisationNumber provider,
    DocumentKind kind,
    String letter,
    String title,
    LocalDate periodFrom,
    LocalDate periodTo,
    Authors authors,
    @Nullable String reference,
    LocalDate registeredOn,
    long version,
    @Nullable StoredFile file) {

  /** Employer and provider make them together; one may have written. */
  enum Authors {
    EMPLOYER,
    PROVIDER,
    TOGETHER
  }

  /**
   * A file without its bytes.
   *
   * @param size bytes
   * @param sha256 64 hexadecimal digits
   */
  record StoredFile(
      String fileName, String mediaType, long size, String sha256, ScanState scanState) {}

  AssistanceDocument with(StoredFile stored) {
    return new AssistanceDocument(
        id,
        employer,
        provider,
        kind,
        letter,
        title,
        periodFrom,
        periodTo,
        authors,
        reference,
        registeredOn,
        version + 1,
        stored);
  }
}
