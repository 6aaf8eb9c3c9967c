package no.bht.approval.approvalcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.approval.approvalcase.domain.submission.Submission;
import org.jspecify.annotations.Nullable;

/** The case as it stands, for those who store or show it. */
public record CaseSnapshot(
    ApprovalCaseId id,
    CaseFile file,
    ApplicationKind kind,
    @Nullable ApprovalId renews,
    Instant receivedAt,
    Handling handling,
    ApprovalCaseState state,
    @Nullable LocalDate decidedOn) {

  public Submission submission() {
    return file.submission();
  }

  public List<Document> documents() {
    return file.documents();
  }

  public List<RequirementAssessment> assessments() {
    return file.assessments().all();
  }

  /** Version of the requirements the application is assessed under. */
  public String ruleVersion() {
    return file.assessments().ruleVersion();
  }
}
