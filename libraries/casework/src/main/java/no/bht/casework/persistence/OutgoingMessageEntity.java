package no.bht.casework.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import no.bht.casework.domain.Letter;
import no.bht.casework.domain.OutgoingMessage;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "outgoing_message")
@NullUnmarked
class OutgoingMessageEntity {
  @Id UUID id;

  String party;
  String kind;
  String title;
  String body;

  @Column(name = "made_available_at")
  Instant madeAvailableAt;

  @Column(name = "notice_sent_at")
  Instant noticeSentAt;

  @Column(name = "second_notice_at")
  Instant secondNoticeAt;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "opened_by")
  String openedBy;

  @Column(name = "document_id")
  UUID documentId;

  static OutgoingMessageEntity of(OutgoingMessage message) {
    OutgoingMessageEntity row = new OutgoingMessageEntity();
    row.id = message.id();
    row.party = message.party().value();
    row.kind = message.letter().kind();
    row.title = message.letter().title();
    row.body = message.letter().text();
    row.madeAvailableAt = message.madeAvailableAt();
    row.noticeSentAt = message.noticeSentAt();
    row.secondNoticeAt = message.secondNoticeAt();
    row.openedAt = message.openedAt();
    row.documentId = message.document();
    return row;
  }

  OutgoingMessage toDomain() {
    return new OutgoingMessage(
        id,
        new OrganisationNumber(party),
        new Letter(kind, title, body),
        madeAvailableAt,
        noticeSentAt,
        secondNoticeAt,
        openedAt,
        documentId);
  }
}
