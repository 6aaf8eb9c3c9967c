package no.bht.approval.approvalcase.domain;

import java.time.Instant;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.requirement.DocumentKind;
import no.bht.platform.document.ScanState;

/**
 * An attached document (vedlegg); its content is kept apart.
 *
 * @param mediaType by its bytes
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

  /**
   * @throws CommandRefused if it is infected, or the scanner has not seen it yet
   */
  public void refuseUnlessHandedOut() {
    CommandRefused.when(scanState == ScanState.INFECTED, new Refusal.DocumentInfected());
    CommandRefused.when(scanState == ScanState.PENDING, new Refusal.DocumentNotScannedYet());
  }
}
