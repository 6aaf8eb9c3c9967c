package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApplicationKind;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCase;
import no.bht.approval.approvalcase.domain.ApprovalCaseState;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.CaseSnapshot;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.Proposal;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** An application as officers and its provider see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationResponse(
    UUID id,
    OrganisationNumber provider,
    ApplicationKind kind,
    ApprovalCaseState state,
    LocalDate receivedOn,
    int submissionVersion,
    String ruleVersion,
    @Nullable UUID renews,
    @JsonUnwrapped SubmissionBody submission,
    List<DocumentResponse> documents,
    List<RequirementResponse> requirements,
    HandlingResponse handling,
    @Nullable HearingResponse advanceNotice,
    @Nullable Decision decision) {

  /** The decision, with the approval if it was one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decision(
      UUID id,
      Decisions.Outcome outcome,
      @Nullable LocalDate decidedOn,
      ReasonsBody reasons,
      @Nullable LocalDate appealDeadline,
      @Nullable UUID approvalId,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String exceptionReason) {

    static Decision of(
        Decisions.Kept kept, @Nullable LocalDate decidedOn, Optional<Approval> approval) {
      return new Decision(
          kept.id(),
          kept.outcome(),
          decidedOn,
          ReasonsBody.of(kept.reasons()),
          kept.appealDeadline(),
          approval.map(given -> given.id().value()).orElse(null),
          approval.map(given -> given.validity().from()).orElse(null),
          approval.map(given -> given.validity().to()).orElse(null),
          approval.map(Approval::exceptionReason).orElse(null));
    }
  }

  static ApplicationResponse of(ApprovalCase approvalCase) {
    return of(approvalCase.snapshot(), null, null, null);
  }

  static ApplicationResponse of(ReadApplications.Shown shown) {
    CaseSnapshot snapshot = shown.application().approvalCase().snapshot();
    return of(
        snapshot,
        shown.proposal().orElse(null),
        shown.hearing().map(HearingResponse::of).orElse(null),
        shown
            .decision()
            .map(kept -> Decision.of(kept, snapshot.decidedOn(), shown.approval()))
            .orElse(null));
  }

  private static ApplicationResponse of(
      CaseSnapshot snapshot,
      @Nullable Proposal proposal,
      @Nullable HearingResponse hearing,
      @Nullable Decision decision) {
    ApprovalId renews = snapshot.renews();
    LocalDate receivedOn = Oslo.dateOf(snapshot.receivedAt());
    return new ApplicationResponse(
        snapshot.id().value(),
        snapshot.submission().provider(),
        snapshot.kind(),
        snapshot.state(),
        receivedOn,
        snapshot.file().version(),
        snapshot.ruleVersion(),
        renews == null ? null : renews.value(),
        SubmissionBody.of(snapshot.submission(), receivedOn),
        snapshot.documents().stream().map(DocumentResponse::of).toList(),
        snapshot.assessments().stream().map(RequirementResponse::of).toList(),
        HandlingResponse.of(snapshot.handling(), proposal),
        hearing,
        decision);
  }
}
