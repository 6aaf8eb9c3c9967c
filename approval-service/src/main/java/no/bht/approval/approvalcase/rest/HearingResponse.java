package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.notice.Hearing;
import org.jspecify.annotations.Nullable;

/** How the provider was heard before a refusal: notice with what it said, or why there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HearingResponse(
    UUID id,
    @Nullable Instant sentAt,
    @Nullable LocalDate commentDeadline,
    @Nullable NoticeExemption exemption,
    @Nullable String exemptionReason,
    List<Comment> comments) {

  /** What the provider said. */
  record Comment(Instant receivedAt, String text, boolean moreToCome) {}

  static HearingResponse of(Hearing hearing) {
    List<Comment> comments =
        hearing.comments().stream()
            .map(said -> new Comment(said.receivedAt(), said.text(), said.moreToCome()))
            .toList();
    return switch (hearing.notice()) {
      case Hearing.Sent sent ->
          new HearingResponse(
              hearing.id(),
              sent.notice().sentAt(),
              sent.notice().commentDeadline(),
              null,
              null,
              comments);
      case Hearing.Omitted omitted ->
          new HearingResponse(
              hearing.id(), null, null, omitted.ground(), omitted.reason(), comments);
    };
  }
}
