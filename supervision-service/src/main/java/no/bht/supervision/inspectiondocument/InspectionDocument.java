package no.bht.supervision.inspectiondocument;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import no.bht.platform.document.Download;
import no.bht.platform.document.ScanState;
import org.jspecify.annotations.Nullable;

/**
 * A document without its bytes.
 *
 * @param demandId the demand it was handed in on
 * @param controlPoint code of the point it is evidence of
 * @param mediaType by its bytes
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionDocument(
    UUID id,
    UUID inspectionId,
    @Nullable UUID demandId,
    @Nullable String controlPoint,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    ScanState scanState,
    Instant receivedAt) {

  Download download() {
    return new Download(id, fileName, mediaType, size, sha256);
  }
}
