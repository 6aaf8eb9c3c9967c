package no.bht.approval.approvalcase.domain;

import java.time.Instant;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.requirement.DocumentKind;

/**
 * An attached document (vedlegg); its content is kept apart.
 *
 * @param mediaType as handed in
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
public record Document(
    UUID id,
    DocumentKind kind,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    ScanState scanState,
    Instant receivedAt) {

  /** Whether the document was looked through for malware. */
  public enum ScanState {
    /** No scanner is connected. */
    NOT_SCANNED
  }
}
