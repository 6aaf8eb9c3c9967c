package no.bht.approval.approvalcase.rest;

import java.time.Instant;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.Document;
import no.bht.approval.approvalcase.domain.requirement.DocumentKind;
import no.bht.platform.document.ScanState;

/** What is known of a document; not its content. */
record DocumentResponse(
    UUID id,
    DocumentKind kind,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    ScanState scanState,
    Instant receivedAt) {

  static DocumentResponse of(Document document) {
    return new DocumentResponse(
        document.id(),
        document.kind(),
        document.fileName(),
        document.mediaType(),
        document.size(),
        document.sha256(),
        document.scanState(),
        document.receivedAt());
  }
}
