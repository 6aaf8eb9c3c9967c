package no.bht.approval.approvalcase.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.platform.problem.FieldError;

/** Answers where a case cannot be handled or decided so. */
final class DecisionAnswers {
  private DecisionAnswers() {}

  static Response to(Refusal.OfDecision refusal) {
    return switch (refusal) {
      case Refusal.AlreadyDecided decided ->
          RefusalAnswer.of(409, "already-decided", "The application has been decided.", List.of());
      case Refusal.NotUnderAssessment early ->
          RefusalAnswer.of(
              409, "not-under-assessment", "No requirement has been judged yet.", List.of());
      case Refusal.RequirementsNotAssessed open ->
          RefusalAnswer.of(
              409,
              "requirements-not-assessed",
              "Requirements have not been judged under the rules in force.",
              requirements(open.requirements(), "requirement-not-assessed"));
      case Refusal.RequirementNotInForce unknown ->
          RefusalAnswer.of(
              422, "requirement-not-in-force", "The requirement is not in force.", List.of());
      case Refusal.AssessmentOutdated fallen ->
          RefusalAnswer.of(
              409,
              "assessment-outdated",
              "Requirements are counted as unmet today; judge them again.",
              requirements(fallen.requirements(), "requirement-not-met"));
      case Refusal.InformationPending asked ->
          RefusalAnswer.of(
              409,
              "information-pending",
              "The provider has been asked for more, by %s.".formatted(asked.deadline()),
              List.of());
      case Refusal.NoOpenInformationRequest none ->
          RefusalAnswer.of(
              409, "no-open-information-request", "The request is not open.", List.of());
      case Refusal.DeadlineTooEarly early ->
          RefusalAnswer.of(
              422,
              "deadline-too-early",
              "The earliest possible day is %s.".formatted(early.earliest()),
              List.of(new FieldError("/deadline", "deadline-too-early", null)));
      case Refusal.FourEyesRequired two ->
          RefusalAnswer.of(
              409, "four-eyes-required", "One officer proposes, another confirms.", List.of());
      case Refusal.DecisionAlreadyProposed proposed ->
          RefusalAnswer.of(409, "decision-already-proposed", "A decision is proposed.", List.of());
      case Refusal.NoDecisionProposed none ->
          RefusalAnswer.of(409, "no-decision-proposed", "No decision is proposed.", List.of());
      case Refusal.NothingToGiveNoticeOf none ->
          RefusalAnswer.of(
              409, "nothing-to-give-notice-of", "No requirement is judged unmet.", List.of());
      case Refusal.RequirementsNotMet unmet ->
          RefusalAnswer.of(
              422,
              "requirements-not-met",
              "Requirements that allow no exception are not met.",
              requirements(unmet.requirements(), "requirement-not-met"));
      case Refusal.ExceptionNeedsReason unmet ->
          RefusalAnswer.of(
              422,
              "exception-needs-reason",
              "Requirements are not met; an exception needs a reason.",
              requirements(unmet.requirements(), "requirement-not-met"));
      case Refusal.ExceptionNotCalledFor met ->
          RefusalAnswer.of(
              422,
              "exception-not-called-for",
              "Every requirement is met; there is nothing to except.",
              List.of(new FieldError("/exceptionReason", "exception-not-called-for", null)));
      case Refusal.NoRequirementUnmet met ->
          RefusalAnswer.of(422, "no-requirement-unmet", "No requirement is unmet.", List.of());
      case Refusal.ValidityTooLong late ->
          RefusalAnswer.of(
              422,
              "validity-too-long",
              "The last possible day is %s.".formatted(late.latest()),
              List.of(new FieldError("/validTo", "validity-too-long", null)));
      case Refusal.ValidityTooShort early ->
          RefusalAnswer.of(
              422,
              "validity-too-short",
              "The approval begins on %s.".formatted(early.earliest()),
              List.of(new FieldError("/validTo", "validity-too-short", null)));
      case Refusal.ShorterValidityNeedsReason unexplained ->
          RefusalAnswer.of(
              422,
              "shorter-validity-needs-reason",
              "A period under five years needs its considerations.",
              List.of(
                  new FieldError(
                      "/reasons/considerations", "shorter-validity-needs-reason", null)));
    };
  }

  private static List<FieldError> requirements(
      List<ApprovalRequirement> requirements, String code) {
    return requirements.stream()
        .map(requirement -> new FieldError("/requirements/" + requirement, code, null))
        .toList();
  }
}
