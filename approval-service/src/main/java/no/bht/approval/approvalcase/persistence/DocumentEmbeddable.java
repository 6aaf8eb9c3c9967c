package no.bht.approval.approvalcase.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.Document;
import no.bht.approval.approvalcase.domain.requirement.DocumentKind;
import no.bht.platform.document.ScanState;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
@Embeddable
class DocumentEmbeddable {
  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  DocumentKind kind;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "media_type")
  String mediaType;

  long size;

  String sha256;

  @Enumerated(EnumType.STRING)
  @Column(name = "scan_state", columnDefinition = "text")
  ScanState scanState;

  @Column(name = "received_at")
  Instant receivedAt;

  static DocumentEmbeddable of(Document document) {
    DocumentEmbeddable row = new DocumentEmbeddable();
    row.kind = document.kind();
    row.fileName = document.fileName();
    row.mediaType = document.mediaType();
    row.size = document.size();
    row.sha256 = document.sha256();
    row.scanState = document.scanState();
    row.receivedAt = document.receivedAt();
    return row;
  }

  Document toDomain(UUID id) {
    return new Document(id, kind, fileName, mediaType, size, sha256, scanState, receivedAt);
  }
}
