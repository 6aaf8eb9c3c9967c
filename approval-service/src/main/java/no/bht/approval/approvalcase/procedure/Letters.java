package no.bht.approval.approvalcase.procedure;

import java.util.List;
import java.util.Map;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.ApprovalCaseEvent.RenewalReminderDue;
import no.bht.approval.approvalcase.domain.Decisions;
import no.bht.approval.approvalcase.domain.Handling;
import no.bht.approval.approvalcase.domain.InformationRequest;
import no.bht.approval.approvalcase.domain.condition.ConditionTerms;
import no.bht.approval.approvalcase.domain.requirement.Judgement;
import no.bht.approval.approvalcase.domain.requirement.RequirementAssessment;
import no.bht.casework.domain.Letter;
import org.jspecify.annotations.Nullable;

/** What the office's templates fill in of applications; titles say nothing confidential. */
final class Letters {
  private static final String NOTHING = "";

  private Letters() {}

  /** The reasons are filled in from the decision itself. */
  static Letter of(Decisions.Decided decided) {
    Letter letter =
        Letter.byTemplate("DECISION", Map.of())
            .filled("requirements", found(decided.application().snapshot().assessments()))
            .filled("conditions", decided.conditions().stream().map(Letters::condition).toList());
    Approval approval = decided.approval();
    return approval == null
        ? letter.filled("approved", false).filled("exceptionReason", NOTHING)
        : letter
            .filled("approved", true)
            .filled("validFrom", approval.validity().from())
            .filled("validTo", approval.validity().to())
            .filled("exceptionReason", orNothing(approval.exceptionReason()));
  }

  static Letter of(RenewalReminderDue reminder) {
    return Letter.byTemplate("RENEWAL_REMINDER", Map.of("validTo", reminder.validTo()));
  }

  static Letter of(InformationRequest request) {
    return Letter.byTemplate(
        "INFORMATION_REQUEST", Map.of("demand", request.demand(), "deadline", request.deadline()));
  }

  /** The last day to comment is filled in by the procedure. Statute: fvl. § 16. */
  static Letter advanceNotice(List<RequirementAssessment> unmet) {
    return Letter.byTemplate("ADVANCE_NOTICE", Map.of("unmet", found(unmet)));
  }

  /** Statute: fvl. § 11 a. */
  static Letter preliminaryAnswer(Handling handling) {
    return Letter.byTemplate(
        "PRELIMINARY_ANSWER", Map.of("expected", orNothing(handling.decideBy())));
  }

  private static List<Map<String, Object>> found(List<RequirementAssessment> assessments) {
    return assessments.stream().map(Letters::found).toList();
  }

  private static Map<String, Object> found(RequirementAssessment assessment) {
    Judgement judgement = assessment.judgement();
    return Map.of(
        "requirement", assessment.requirement().name(),
        "met", assessment.isMet(),
        "reason", judgement == null ? NOTHING : judgement.reason());
  }

  private static Map<String, Object> condition(ConditionTerms terms) {
    return Map.of(
        "text", terms.text(), "evidenceAsked", terms.evidenceAsked(), "deadline", terms.deadline());
  }

  private static Object orNothing(@Nullable Object value) {
    return value == null ? NOTHING : value;
  }
}
