package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseState;
import no.bht.approval.approvalcase.domain.CaseSnapshot;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.approval.approvalcase.usecase.ReadApplications;
import no.bht.platform.time.Oslo;
import org.jspecify.annotations.Nullable;

/** How far an application has come, and what stands against it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationStatusResponse(
    UUID id,
    ApprovalCaseState state,
    LocalDate receivedOn,
    @Nullable LocalDate decideBy,
    HandlingResponse.@Nullable Request informationRequest,
    @Nullable HearingResponse advanceNotice,
    List<Deficiency> deficiencies,
    int requirementsToBeJudged,
    Decisions.@Nullable Outcome outcome,
    @Nullable LocalDate appealDeadline,
    @Nullable LocalDate approvedTo) {

  /**
   * A requirement that is not met, as counted or as judged.
   *
   * @param reason the officer's, where one has judged
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Deficiency(
      ApprovalRequirement requirement,
      String statute,
      boolean exceptionAllowed,
      List<String> evidence,
      @Nullable String reason) {

    static Deficiency of(RequirementAssessment assessment) {
      Judgement judgement = assessment.judgement();
      return new Deficiency(
          assessment.requirement(),
          assessment.rule().statute(),
          assessment.rule().exceptionAllowed(),
          assessment.machine().evidence(),
          judgement == null ? null : judgement.reason());
    }
  }

  static ApplicationStatusResponse of(ReadApplications.Shown shown) {
    CaseSnapshot snapshot = shown.application().approvalCase().snapshot();
    return new ApplicationStatusResponse(
        snapshot.id().value(),
        snapshot.state(),
        Oslo.dateOf(snapshot.receivedAt()),
        snapshot.handling().decideBy(),
        snapshot.handling().openRequest().map(HandlingResponse.Request::of).orElse(null),
        shown.hearing().map(HearingResponse::of).orElse(null),
        snapshot.assessments().stream()
            .filter(RequirementAssessment::isDeficient)
            .map(Deficiency::of)
            .toList(),
        (int) snapshot.assessments().stream().filter(each -> !each.isJudged()).count(),
        shown.decision().map(Decisions.Kept::outcome).orElse(null),
        shown.decision().map(Decisions.Kept::appealDeadline).orElse(null),
        shown.approval().map(Approval::lastDay).orElse(null));
  }
}
