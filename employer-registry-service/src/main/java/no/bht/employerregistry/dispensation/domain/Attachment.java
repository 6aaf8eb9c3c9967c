package no.bht.employerregistry.dispensation.domain;

import java.time.Instant;
import java.util.UUID;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.document.ScanState;

/**
 * An attached document (vedlegg); its content is kept apart.
 *
 * @param mediaType by its bytes
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
public record Attachment(
    UUID id,
    Kind kind,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    ScanState scanState,
    Instant receivedAt) {

  /** What a document shows. */
  public enum Kind {
    /** Beskrivelse av virksomheten og arbeidet. */
    DESCRIPTION,
    /** Dokumentert risikovurdering. */
    RISK_ASSESSMENT,
    /** Beskrivelse av det systematiske HMS-arbeidet. */
    SYSTEMATIC_HSE,
    /** Uttalelse fra verneombud eller ansattes representant. */
    REPRESENTATIVE_STATEMENT,
    /** Referat fra arbeidsmiljøutvalget, aml. § 7-2 (2) a. */
    COMMITTEE_MINUTES,
    /** Andre relevante opplysninger. */
    OTHER
  }

  /**
   * @throws CommandRefused if it is infected, or the scanner has not seen it yet
   */
  public void refuseUnlessHandedOut() {
    CommandRefused.when(scanState == ScanState.INFECTED, new Refusal.DocumentInfected());
    CommandRefused.when(scanState == ScanState.PENDING, new Refusal.DocumentNotScannedYet());
  }

  /** Whether it shows this; a document with malware shows nothing. */
  boolean shows(Kind wanted) {
    return kind == wanted && scanState != ScanState.INFECTED;
  }
}
