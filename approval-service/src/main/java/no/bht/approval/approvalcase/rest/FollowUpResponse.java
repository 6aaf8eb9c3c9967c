package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.followup.FollowUp;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A case that opened itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FollowUpResponse(
    UUID id,
    OrganisationNumber provider,
    String name,
    LocalDate openedOn,
    FollowUp.Cause cause,
    State state,
    @Nullable String assignee,
    List<ShortfallResponse> shortfalls,
    FollowUp.@Nullable Closing closing) {

  /** Whether it is still to be closed. */
  enum State {
    OPEN,
    CLOSED
  }

  static FollowUpResponse of(FollowUp followUp) {
    return new FollowUpResponse(
        followUp.id().value(),
        followUp.provider(),
        followUp.name(),
        followUp.openedOn(),
        followUp.cause(),
        followUp.isOpen() ? State.OPEN : State.CLOSED,
        followUp.assignee(),
        followUp.shortfalls().stream().map(ShortfallResponse::of).toList(),
        followUp.closing());
  }
}
