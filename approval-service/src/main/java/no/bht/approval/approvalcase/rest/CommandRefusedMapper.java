package no.bht.approval.approvalcase.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import no.bht.approval.approvalcase.domain.CommandRefused;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.submission.StaffingFault;
import no.bht.platform.problem.FieldError;
import no.bht.platform.problem.Problems;

/** The answer to every refusal; one without an answer does not compile. */
@Provider
class CommandRefusedMapper implements ExceptionMapper<CommandRefused> {

  @Override
  public Response toResponse(CommandRefused refused) {
    return switch (refused.refusal()) {
      case Refusal.ApplicationAlreadyOpen open ->
          Response.fromResponse(
                  answer(
                      409,
                      "application-already-open",
                      "An application of the provider is open already.",
                      List.of()))
              .location(ApplicationResource.locationOf(open.open()))
              .build();
      case Refusal.AlreadyDecided decided ->
          answer(409, "already-decided", "The application has been decided.", List.of());
      case Refusal.NotUnderAssessment early ->
          answer(409, "not-under-assessment", "No requirement has been judged yet.", List.of());
      case Refusal.RequirementsNotAssessed open ->
          answer(
              409,
              "requirements-not-assessed",
              "Requirements have not been judged under the rules in force.",
              requirements(open.requirements(), "requirement-not-assessed"));
      case Refusal.TooManyDocuments many ->
          answer(
              409,
              "too-many-documents",
              "An application may have %d documents.".formatted(many.limit()),
              List.of());
      case Refusal.NoRuleVersion unknown ->
          answer(
              422,
              "no-rule-version",
              "No requirements are known for %s.".formatted(unknown.day()),
              List.of());
      case Refusal.RequirementNotInForce unknown ->
          answer(422, "requirement-not-in-force", "The requirement is not in force.", List.of());
      case Refusal.StaffInvalid staff ->
          answer(
              422,
              "staff-invalid",
              "The staff list cannot be true.",
              staff.faults().stream().map(CommandRefusedMapper::error).toList());
      case Refusal.CountyMismatch county ->
          answer(
              422,
              "county-mismatch",
              "A municipality lies in another county.",
              county.pointers().stream()
                  .map(pointer -> new FieldError(pointer, "county-mismatch", null))
                  .toList());
      case Refusal.SubmissionInvalid invalid ->
          answer(
              422,
              "submission-invalid",
              "Parts of the submission cannot stand beside each other.",
              invalid.faults().stream()
                  .map(fault -> new FieldError(fault.pointer(), kebab(fault.kind()), null))
                  .toList());
      case Refusal.NotApproved none ->
          answer(409, "not-approved", "The provider is not approved; it may apply.", List.of());
      case Refusal.EffectiveDayOutside outside ->
          answer(
              422,
              "effective-day-outside",
              "A day from %s to %s.".formatted(outside.earliest(), outside.latest()),
              List.of(new FieldError("/effectiveFrom", "effective-day-outside", null)));
      case Refusal.FollowUpClosed closed ->
          answer(409, "follow-up-closed", "The follow-up is closed.", List.of());
      case Refusal.NothingChanged same ->
          answer(422, "nothing-changed", "The submission says the same as before.", List.of());
      case Refusal.AssessmentOutdated fallen ->
          answer(
              409,
              "assessment-outdated",
              "Requirements are counted as unmet today; judge them again.",
              requirements(fallen.requirements(), "requirement-not-met"));
      case Refusal.InformationPending asked ->
          answer(
              409,
              "information-pending",
              "The provider has been asked for more, by %s.".formatted(asked.deadline()),
              List.of());
      case Refusal.NoOpenInformationRequest none ->
          answer(409, "no-open-information-request", "The request is not open.", List.of());
      case Refusal.DeadlineTooEarly early ->
          answer(
              422,
              "deadline-too-early",
              "The earliest possible day is %s.".formatted(early.earliest()),
              List.of(new FieldError("/deadline", "deadline-too-early", null)));
      case Refusal.FourEyesRequired two ->
          answer(409, "four-eyes-required", "One officer proposes, another confirms.", List.of());
      case Refusal.DecisionAlreadyProposed proposed ->
          answer(409, "decision-already-proposed", "A decision is proposed.", List.of());
      case Refusal.NoDecisionProposed none ->
          answer(409, "no-decision-proposed", "No decision is proposed.", List.of());
      case Refusal.OwnProposal own ->
          answer(409, "own-proposal", "Another officer confirms the proposal.", List.of());
      case Refusal.NothingToGiveNoticeOf none ->
          answer(409, "nothing-to-give-notice-of", "No requirement is judged unmet.", List.of());
      case Refusal.DocumentInfected infected ->
          answer(409, "document-infected", "Malware was found in the document.", List.of());
      case Refusal.DocumentNotScannedYet waiting ->
          answer(409, "document-not-scanned-yet", "The document waits to be scanned.", List.of());
      case Refusal.DocumentEmpty empty ->
          answer(422, "document-empty", "The document is empty.", List.of());
      case Refusal.RequirementsNotMet unmet ->
          answer(
              422,
              "requirements-not-met",
              "Requirements that allow no exception are not met.",
              requirements(unmet.requirements(), "requirement-not-met"));
      case Refusal.ExceptionNeedsReason unmet ->
          answer(
              422,
              "exception-needs-reason",
              "Requirements are not met; an exception needs a reason.",
              requirements(unmet.requirements(), "requirement-not-met"));
      case Refusal.ExceptionNotCalledFor met ->
          answer(
              422,
              "exception-not-called-for",
              "Every requirement is met; there is nothing to except.",
              List.of(new FieldError("/exceptionReason", "exception-not-called-for", null)));
      case Refusal.NoRequirementUnmet met ->
          answer(422, "no-requirement-unmet", "No requirement is unmet.", List.of());
      case Refusal.ValidityTooLong late ->
          answer(
              422,
              "validity-too-long",
              "The last possible day is %s.".formatted(late.latest()),
              List.of(new FieldError("/validTo", "validity-too-long", null)));
      case Refusal.ValidityTooShort early ->
          answer(
              422,
              "validity-too-short",
              "The approval begins on %s.".formatted(early.earliest()),
              List.of(new FieldError("/validTo", "validity-too-short", null)));
      case Refusal.ShorterValidityNeedsReason unexplained ->
          answer(
              422,
              "shorter-validity-needs-reason",
              "A period under five years needs its considerations.",
              List.of(
                  new FieldError(
                      "/reasons/considerations", "shorter-validity-needs-reason", null)));
      case Refusal.ApprovalStandsOtherwise other ->
          answer(
              409,
              "approval-stands-otherwise",
              "The approval stands otherwise: %s.".formatted(other.state()),
              List.of());
      case Refusal.ConditionStandsOtherwise other ->
          answer(
              409,
              "condition-stands-otherwise",
              "The condition stands otherwise: %s.".formatted(other.state()),
              List.of());
      case Refusal.ConditionDeadlineOutside deadline ->
          answer(
              422,
              "condition-deadline-outside",
              "A deadline lies after %s and not after %s."
                  .formatted(deadline.within().from(), deadline.within().to()),
              List.of(new FieldError("/conditions", "condition-deadline-outside", null)));
      case Refusal.NoApprovalInForce none ->
          answer(
              409,
              "no-approval-in-force",
              "No approval of the provider is in force on %s.".formatted(none.day()),
              List.of());
      case Refusal.WithdrawalAlreadyOpen open ->
          answer(
              409,
              "withdrawal-already-open",
              "A withdrawal of the provider's approval is under way.",
              List.of());
      case Refusal.WithdrawalStandsOtherwise other ->
          answer(
              409,
              "withdrawal-stands-otherwise",
              "The withdrawal stands otherwise: %s.".formatted(other.state()),
              List.of());
      case Refusal.WithdrawalBeforeDecision early ->
          answer(
              422,
              "withdrawal-before-decision",
              "The first possible day is %s.".formatted(early.earliest()),
              List.of(new FieldError("/withdrawnFrom", "withdrawal-before-decision", null)));
      case Refusal.ConditionNotMissed met ->
          answer(
              422,
              "condition-not-missed",
              "No condition of the provider with that id has been missed.",
              List.of(new FieldError("/conditionId", "condition-not-missed", null)));
      case Refusal.ProviderChangeImpossible impossible ->
          answer(
              422,
              "provider-change-impossible",
              "Such a change cannot be told of these providers.",
              List.of(new FieldError("/change", "provider-change-impossible", null)));
      case Refusal.ProviderUnknown unknown ->
          answer(
              422,
              "provider-unknown",
              "A provider never applied for approval.",
              List.of(new FieldError("/providers", "provider-unknown", null)));
      case Refusal.ProviderGone gone ->
          answer(
              409,
              "provider-gone",
              "A provider closed down or went on in another already.",
              List.of());
      case Refusal.ApprovalCannotContinue cannot ->
          answer(
              422,
              "approval-cannot-continue",
              "No single approval can go on under the successor's number from that day.",
              List.of(new FieldError("/approvalOutcome", "approval-cannot-continue", null)));
    };
  }

  private static Response answer(int status, String code, String detail, List<FieldError> errors) {
    return Problems.response(status, "approval:" + code, detail, errors);
  }

  private static List<FieldError> requirements(
      List<ApprovalRequirement> requirements, String code) {
    return requirements.stream()
        .map(requirement -> new FieldError("/requirements/" + requirement, code, null))
        .toList();
  }

  private static FieldError error(StaffingFault fault) {
    return new FieldError("/staff/" + fault.member(), kebab(fault.kind()), null);
  }

  private static String kebab(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
