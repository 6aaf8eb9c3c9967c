package no.bht.training.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import no.bht.platform.document.ScanState;

/**
 * A document without its bytes.
 *
 * @param mediaType as its bytes say
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
record StoredDocument(
    UUID documentId,
    @JsonIgnore Owner owner,
    DocumentKind kind,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    ScanState scanState,
    Instant receivedAt) {}
