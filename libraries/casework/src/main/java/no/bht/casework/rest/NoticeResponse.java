package no.bht.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.domain.AdvanceNotice;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.notice.Hearing;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A notice, or why there is none, with what the party said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeResponse(
    UUID id,
    UUID caseId,
    OrganisationNumber party,
    String outcome,
    @Nullable Instant sentAt,
    @Nullable LocalDate commentDeadline,
    @Nullable NoticeExemption exemption,
    @Nullable String exemptionReason,
    List<CommentBody> comments) {

  /** One comment. */
  record CommentBody(UUID id, Instant receivedAt, String text, boolean moreToCome) {}

  static NoticeResponse of(Hearing hearing) {
    AdvanceNotice sent = hearing.sent().orElse(null);
    Hearing.Omitted omitted = hearing.notice() instanceof Hearing.Omitted none ? none : null;
    return new NoticeResponse(
        hearing.id(),
        hearing.caseId(),
        hearing.party(),
        hearing.outcome(),
        sent == null ? null : sent.sentAt(),
        sent == null ? null : sent.commentDeadline(),
        omitted == null ? null : omitted.ground(),
        omitted == null ? null : omitted.reason(),
        hearing.comments().stream()
            .map(
                comment ->
                    new CommentBody(
                        comment.id(), comment.receivedAt(), comment.text(), comment.moreToCome()))
            .toList());
  }
}
