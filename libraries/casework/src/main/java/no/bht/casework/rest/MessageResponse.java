package no.bht.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import no.bht.casework.domain.OutgoingMessage;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A message; its text only where it was opened. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageResponse(
    UUID id,
    OrganisationNumber party,
    String kind,
    String title,
    @Nullable String body,
    Instant madeAvailableAt,
    Instant noticeSentAt,
    @Nullable Instant secondNoticeAt,
    @Nullable Instant openedAt,
    @Nullable UUID letter) {

  static MessageResponse opened(OutgoingMessage message) {
    return of(message, message.letter().text());
  }

  static MessageResponse listed(OutgoingMessage message) {
    return of(message, null);
  }

  private static MessageResponse of(OutgoingMessage message, @Nullable String body) {
    return new MessageResponse(
        message.id(),
        message.party(),
        message.letter().kind(),
        message.letter().title(),
        body,
        message.madeAvailableAt(),
        message.noticeSentAt(),
        message.secondNoticeAt(),
        message.openedAt(),
        message.document());
  }
}
