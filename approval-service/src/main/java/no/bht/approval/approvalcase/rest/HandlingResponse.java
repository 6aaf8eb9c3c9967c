package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.Handling;
import no.bht.approval.approvalcase.domain.InformationRequest;
import no.bht.approval.approvalcase.domain.Proposal;
import org.jspecify.annotations.Nullable;

/** How an application is handled. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandlingResponse(
    @Nullable String assignee,
    @Nullable LocalDate decideBy,
    @Nullable LocalDate preliminaryAnswerDueOn,
    List<Request> informationRequests,
    @Nullable LocalDate commentDueOn,
    @Nullable Proposed proposal) {

  /** What the provider was asked for. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Request(
      UUID id,
      String demand,
      String requestedBy,
      Instant sentAt,
      LocalDate deadline,
      InformationRequest.@Nullable Ending ending) {

    static Request of(InformationRequest request) {
      return new Request(
          request.id(),
          request.demand(),
          request.requestedBy(),
          request.sentAt(),
          request.deadline(),
          request.ending());
    }
  }

  /** The decision that waits for another officer. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Proposed(
      Decisions.Outcome outcome,
      @Nullable LocalDate validTo,
      ReasonsBody reasons,
      @Nullable String exceptionReason,
      List<ConditionBody> conditions,
      String proposedBy,
      Instant proposedAt) {

    static @Nullable Proposed of(@Nullable Proposal proposal) {
      return proposal == null
          ? null
          : new Proposed(
              proposal.outcome(),
              proposal.validTo(),
              ReasonsBody.of(proposal.reasons()),
              proposal.exceptionReason(),
              proposal.conditions().stream().map(ConditionBody::of).toList(),
              proposal.proposedBy(),
              proposal.proposedAt());
    }
  }

  static HandlingResponse of(Handling handling, @Nullable Proposal proposal) {
    return new HandlingResponse(
        handling.assignee(),
        handling.decideBy(),
        handling.preliminaryAnswerDueOn(),
        handling.requests().stream().map(Request::of).toList(),
        handling.commentDueOn(),
        Proposed.of(proposal));
  }
}
