package no.bht.approval.conditiondocument;

import java.time.Instant;
import java.util.UUID;
import no.bht.platform.document.ScanState;

/**
 * A document without its bytes.
 *
 * @param mediaType by its bytes
 * @param size bytes
 * @param sha256 64 hexadecimal digits
 */
record ConditionDocument(
    UUID id,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    ScanState scanState,
    Instant receivedAt) {}
