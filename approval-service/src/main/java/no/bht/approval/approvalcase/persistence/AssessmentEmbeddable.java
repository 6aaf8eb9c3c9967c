package no.bht.approval.approvalcase.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.MachineAssessment;
import no.bht.approval.approvalcase.domain.requirement.MachineResult;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.approval.approvalcase.domain.requirement.RequirementRule;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullUnmarked
@Embeddable
class AssessmentEmbeddable {
  String statute;

  @Column(name = "exception_allowed")
  boolean exceptionAllowed;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  RequirementRule.Authority authority;

  @Enumerated(EnumType.STRING)
  @Column(name = "machine_result", columnDefinition = "text")
  MachineResult machineResult;

  @Column(name = "machine_evidence")
  String machineEvidence;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "text")
  Judgement.@Nullable Outcome judgement;

  @Nullable String reason;

  @Column(name = "judged_by")
  @Nullable String judgedBy;

  @Column(name = "judged_at")
  @Nullable Instant judgedAt;

  /** Takes the values over into this row, so that only what differs is written. */
  void hold(RequirementAssessment assessment) {
    statute = assessment.rule().statute();
    exceptionAllowed = assessment.rule().exceptionAllowed();
    authority = assessment.rule().authority();
    machineResult = assessment.machine().result();
    machineEvidence = StoredEvidence.text(assessment.machine());
    Judgement judged = assessment.judgement();
    judgement = judged == null ? null : judged.outcome();
    reason = judged == null ? null : judged.reason();
    judgedBy = judged == null ? null : judged.judgedBy();
    judgedAt = judged == null ? null : judged.judgedAt();
  }

  RequirementAssessment toDomain(ApprovalRequirement requirement) {
    return new RequirementAssessment(
        new RequirementRule(requirement, statute, exceptionAllowed, authority),
        new MachineAssessment(machineResult, StoredEvidence.lines(machineEvidence)),
        judgement == null ? null : new Judgement(judgement, reason, judgedBy, judgedAt));
  }
}
