package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.followup.ChangeNotice;
import no.bht.approval.approvalcase.domain.followup.FollowUpId;
import no.bht.approval.approvalcase.domain.submission.SubmissionPart;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A change notice with what it was weighed to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangeNoticeResponse(
    UUID id,
    OrganisationNumber provider,
    Instant receivedAt,
    LocalDate effectiveFrom,
    @Nullable String explanation,
    int factsVersion,
    List<SubmissionPart> changed,
    List<ShortfallResponse> shortfalls,
    @Nullable UUID followUpId) {

  static ChangeNoticeResponse of(ChangeNotice notice) {
    FollowUpId followUp = notice.followUp();
    return new ChangeNoticeResponse(
        notice.id(),
        notice.provider(),
        notice.receivedAt(),
        notice.effectiveFrom(),
        notice.explanation(),
        notice.factsVersion(),
        List.copyOf(notice.changed()),
        notice.shortfalls().stream().map(ShortfallResponse::of).toList(),
        followUp == null ? null : followUp.value());
  }
}
