package no.bht.approval.approvalcase.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import no.bht.approval.approvalcase.domain.Refusal;
import no.bht.platform.problem.FieldError;

/** Answers where an approval, its conditions or its provider stand otherwise. */
final class LifeAnswers {
  private LifeAnswers() {}

  static Response to(Refusal.OfLife refusal) {
    return switch (refusal) {
      case Refusal.ApprovalStandsOtherwise other ->
          RefusalAnswer.of(
              409,
              "approval-stands-otherwise",
              "The approval stands otherwise: %s.".formatted(other.state()),
              List.of());
      case Refusal.ConditionStandsOtherwise other ->
          RefusalAnswer.of(
              409,
              "condition-stands-otherwise",
              "The condition stands otherwise: %s.".formatted(other.state()),
              List.of());
      case Refusal.ConditionDeadlineOutside deadline ->
          RefusalAnswer.of(
              422,
              "condition-deadline-outside",
              "A deadline lies after %s and not after %s."
                  .formatted(deadline.within().from(), deadline.within().to()),
              List.of(new FieldError("/conditions", "condition-deadline-outside", null)));
      case Refusal.NoApprovalInForce none ->
          RefusalAnswer.of(
              409,
              "no-approval-in-force",
              "No approval of the provider is in force on %s.".formatted(none.day()),
              List.of());
      case Refusal.WithdrawalAlreadyOpen open ->
          RefusalAnswer.of(
              409,
              "withdrawal-already-open",
              "A withdrawal of the provider's approval is under way.",
              List.of());
      case Refusal.WithdrawalStandsOtherwise other ->
          RefusalAnswer.of(
              409,
              "withdrawal-stands-otherwise",
              "The withdrawal stands otherwise: %s.".formatted(other.state()),
              List.of());
      case Refusal.WithdrawalBeforeDecision early ->
          RefusalAnswer.of(
              422,
              "withdrawal-before-decision",
              "The first possible day is %s.".formatted(early.earliest()),
              List.of(new FieldError("/withdrawnFrom", "withdrawal-before-decision", null)));
      case Refusal.ConditionNotMissed met ->
          RefusalAnswer.of(
              422,
              "condition-not-missed",
              "No condition of the provider with that id has been missed.",
              List.of(new FieldError("/conditionId", "condition-not-missed", null)));
      case Refusal.ProviderChangeImpossible impossible ->
          RefusalAnswer.of(
              422,
              "provider-change-impossible",
              "Such a change cannot be told of these providers.",
              List.of(new FieldError("/change", "provider-change-impossible", null)));
      case Refusal.ProviderUnknown unknown ->
          RefusalAnswer.of(
              422,
              "provider-unknown",
              "A provider never applied for approval.",
              List.of(new FieldError("/providers", "provider-unknown", null)));
      case Refusal.ProviderGone gone ->
          RefusalAnswer.of(
              409,
              "provider-gone",
              "A provider closed down or went on in another already.",
              List.of());
      case Refusal.ApprovalCannotContinue cannot ->
          RefusalAnswer.of(
              422,
              "approval-cannot-continue",
              "No single approval can go on under the successor's number from that day.",
              List.of(new FieldError("/approvalOutcome", "approval-cannot-continue", null)));
    };
  }
}
