package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.MachineAssessment;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import org.jspecify.annotations.Nullable;

/** A requirement with what machine and officer say of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequirementResponse(
    ApprovalRequirement code,
    String statute,
    boolean exceptionAllowed,
    MachineAssessment machine,
    @Nullable Officers judgement) {

  /** The officer's word. */
  record Officers(Judgement.Outcome judgement, String reason, String judgedBy, Instant judgedAt) {

    static Officers of(Judgement judgement) {
      return new Officers(
          judgement.outcome(), judgement.reason(), judgement.judgedBy(), judgement.judgedAt());
    }
  }

  static RequirementResponse of(RequirementAssessment assessment) {
    Judgement judgement = assessment.judgement();
    return new RequirementResponse(
        assessment.requirement(),
        assessment.rule().statute(),
        assessment.rule().exceptionAllowed(),
        assessment.machine(),
        judgement == null ? null : Officers.of(judgement));
  }
}
