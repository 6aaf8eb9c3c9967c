package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.condition.ConditionState;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.submission.StaffingFault;
import no.bht.approval.approvalcase.domain.submission.SubmissionFault;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalState;

/** Why a command is not allowed now. */
public sealed interface Refusal {

  /** What is handed in cannot be taken. */
  sealed interface OfApplication extends Refusal {}

  /** The case cannot be handled or decided so. */
  sealed interface OfDecision extends Refusal {}

  /** The approval, its conditions or its provider stand otherwise. */
  sealed interface OfLife extends Refusal {}

  /** One application of a provider may be open at a time. */
  record ApplicationAlreadyOpen(ApprovalCaseId open) implements OfApplication {}

  /** No version of the requirements is known for the day. */
  record NoRuleVersion(LocalDate day) implements OfApplication {}

  record StaffInvalid(List<StaffingFault> faults) implements OfApplication {}

  /** An address's municipality lies in another county; JSON pointers. */
  record CountyMismatch(List<String> pointers) implements OfApplication {}

  /** Parts of the submission that cannot stand beside each other. */
  record SubmissionInvalid(List<SubmissionFault> faults) implements OfApplication {}

  /** Only a provider that is approved tells of changes; others apply. */
  record NotApproved() implements OfApplication {}

  /** A change takes effect between the day of approval and the last day of it. */
  record EffectiveDayOutside(LocalDate earliest, LocalDate latest) implements OfApplication {}

  record FollowUpClosed() implements OfApplication {}

  /** A new version of a submission that says the same as the last. */
  record NothingChanged() implements OfApplication {}

  record AlreadyDecided() implements OfDecision {}

  /** Nobody has judged a requirement yet. */
  record NotUnderAssessment() implements OfDecision {}

  record TooManyDocuments(int limit) implements OfApplication {}

  record DocumentEmpty() implements OfApplication {}

  /** The scanner has found malware in it. */
  record DocumentInfected() implements OfApplication {}

  /** The scanner has not seen it yet. */
  record DocumentNotScannedYet() implements OfApplication {}

  record RequirementNotInForce(ApprovalRequirement requirement) implements OfDecision {}

  /** Requirements that nobody has judged under the version in force. */
  record RequirementsNotAssessed(List<ApprovalRequirement> requirements) implements OfDecision {}

  /** Requirements that are counted as unmet today and were not when they were judged. */
  record AssessmentOutdated(List<ApprovalRequirement> requirements) implements OfDecision {}

  /** The provider has been asked for more and has not answered. */
  record InformationPending(LocalDate deadline) implements OfDecision {}

  /** There is no such open request for information. */
  record NoOpenInformationRequest() implements OfDecision {}

  /** The day lies before the earliest one that is possible. */
  record DeadlineTooEarly(LocalDate earliest) implements OfDecision {}

  /** The office has two officers decide: one proposes, another confirms. */
  record FourEyesRequired() implements OfDecision {}

  /** A decision is proposed: it is confirmed or returned first. */
  record DecisionAlreadyProposed() implements OfDecision {}

  record NoDecisionProposed() implements OfDecision {}

  /** Notice of a refusal before a requirement is judged unmet. */
  record NothingToGiveNoticeOf() implements OfDecision {}

  /** Requirements that are unmet and allow no exception; § 2-2 a–c, § 2-3, § 2-4. */
  record RequirementsNotMet(List<ApprovalRequirement> requirements) implements OfDecision {}

  /** Requirements of § 2-2 d and e that are unmet, without a reason for an exception. */
  record ExceptionNeedsReason(List<ApprovalRequirement> requirements) implements OfDecision {}

  /** A reason for an exception, where every requirement is met. */
  record ExceptionNotCalledFor() implements OfDecision {}

  /** A refusal, where every requirement is met. */
  record NoRequirementUnmet() implements OfDecision {}

  record ValidityTooLong(LocalDate latest) implements OfDecision {}

  record ValidityTooShort(LocalDate earliest) implements OfDecision {}

  /** A period under five years, without the considerations that justify it. */
  record ShorterValidityNeedsReason() implements OfDecision {}

  /** An approval that is withdrawn, has run out or otherwise stands where the step is not open. */
  record ApprovalStandsOtherwise(ApprovalState state) implements OfLife {}

  /** A condition that is met, or has nothing to be looked at yet. */
  record ConditionStandsOtherwise(ConditionState state) implements OfLife {}

  /** A condition's deadline is after the day of decision and within the approval's period. */
  record ConditionDeadlineOutside(Validity within) implements OfLife {}

  /** No approval of the provider is in force on the day. */
  record NoApprovalInForce(LocalDate day) implements OfLife {}

  /** One case on withdrawal of a provider may be open at a time. */
  record WithdrawalAlreadyOpen() implements OfLife {}

  /** A case on withdrawal that is closed, or not decided yet. */
  record WithdrawalStandsOtherwise(WithdrawalState state) implements OfLife {}

  /** An approval is not withdrawn from a day before the decision. */
  record WithdrawalBeforeDecision(LocalDate earliest) implements OfLife {}

  /** The condition is met, has time left, or is another provider's. */
  record ConditionNotMissed() implements OfLife {}

  /** The kind of change does not fit those concerned. */
  record ProviderChangeImpossible() implements OfLife {}

  /** A provider that never applied. */
  record ProviderUnknown() implements OfLife {}

  /** A provider that closed down or went on in another already. */
  record ProviderGone() implements OfLife {}

  /**
   * No single approval within its period can go on, its withdrawal is considered or deferred, or
   * the successor is approved itself.
   */
  record ApprovalCannotContinue() implements OfLife {}
}
