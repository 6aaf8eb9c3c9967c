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

  /** One application of a provider may be open at a time. */
  record ApplicationAlreadyOpen(ApprovalCaseId open) implements Refusal {}

  /** No version of the requirements is known for the day. */
  record NoRuleVersion(LocalDate day) implements Refusal {}

  record StaffInvalid(List<StaffingFault> faults) implements Refusal {}

  /** An address's municipality lies in another county; JSON pointers. */
  record CountyMismatch(List<String> pointers) implements Refusal {}

  /** Parts of the submission that cannot stand beside each other. */
  record SubmissionInvalid(List<SubmissionFault> faults) implements Refusal {}

  /** Only a provider that is approved tells of changes; others apply. */
  record NotApproved() implements Refusal {}

  /** A change takes effect between the day of approval and the last day of it. */
  record EffectiveDayOutside(LocalDate earliest, LocalDate latest) implements Refusal {}

  record FollowUpClosed() implements Refusal {}

  /** A new version of a submission that says the same as the last. */
  record NothingChanged() implements Refusal {}

  record AlreadyDecided() implements Refusal {}

  /** Nobody has judged a requirement yet. */
  record NotUnderAssessment() implements Refusal {}

  record TooManyDocuments(int limit) implements Refusal {}

  record DocumentEmpty() implements Refusal {}

  /** The scanner has found malware in it. */
  record DocumentInfected() implements Refusal {}

  /** The scanner has not seen it yet. */
  record DocumentNotScannedYet() implements Refusal {}

  record RequirementNotInForce(ApprovalRequirement requirement) implements Refusal {}

  /** Requirements that nobody has judged under the version in force. */
  record RequirementsNotAssessed(List<ApprovalRequirement> requirements) implements Refusal {}

  /** Requirements that are counted as unmet today and were not when they were judged. */
  record AssessmentOutdated(List<ApprovalRequirement> requirements) implements Refusal {}

  /** The provider has been asked for more and has not answered. */
  record InformationPending(LocalDate deadline) implements Refusal {}

  /** There is no such open request for information. */
  record NoOpenInformationRequest() implements Refusal {}

  /** The day lies before the earliest one that is possible. */
  record DeadlineTooEarly(LocalDate earliest) implements Refusal {}

  /** The office has two officers decide: one proposes, another confirms. */
  record FourEyesRequired() implements Refusal {}

  /** A decision is proposed: it is confirmed or returned first. */
  record DecisionAlreadyProposed() implements Refusal {}

  record NoDecisionProposed() implements Refusal {}

  /** Nobody confirms what they have proposed themselves. */
  record OwnProposal() implements Refusal {}

  /** Notice of a refusal before a requirement is judged unmet. */
  record NothingToGiveNoticeOf() implements Refusal {}

  /** Requirements that are unmet and allow no exception; § 2-2 a–c, § 2-3, § 2-4. */
  record RequirementsNotMet(List<ApprovalRequirement> requirements) implements Refusal {}

  /** Requirements of § 2-2 d and e that are unmet, without a reason for an exception. */
  record ExceptionNeedsReason(List<ApprovalRequirement> requirements) implements Refusal {}

  /** A reason for an exception, where every requirement is met. */
  record ExceptionNotCalledFor() implements Refusal {}

  /** A refusal, where every requirement is met. */
  record NoRequirementUnmet() implements Refusal {}

  record ValidityTooLong(LocalDate latest) implements Refusal {}

  record ValidityTooShort(LocalDate earliest) implements Refusal {}

  /** A period under five years, without the considerations that justify it. */
  record ShorterValidityNeedsReason() implements Refusal {}

  /** An approval that is withdrawn, has run out or otherwise stands where the step is not open. */
  record ApprovalStandsOtherwise(ApprovalState state) implements Refusal {}

  /** A condition that is met, or has nothing to be looked at yet. */
  record ConditionStandsOtherwise(ConditionState state) implements Refusal {}

  /** A condition's deadline is after the day of decision and within the approval's period. */
  record ConditionDeadlineOutside(Validity within) implements Refusal {}

  /** No approval of the provider is in force on the day. */
  record NoApprovalInForce(LocalDate day) implements Refusal {}

  /** One case on withdrawal of a provider may be open at a time. */
  record WithdrawalAlreadyOpen() implements Refusal {}

  /** A case on withdrawal that is closed, or not decided yet. */
  record WithdrawalStandsOtherwise(WithdrawalState state) implements Refusal {}

  /** An approval is not withdrawn from a day before the decision. */
  record WithdrawalBeforeDecision(LocalDate earliest) implements Refusal {}

  /** The condition is met, has time left, or is another provider's. */
  record ConditionNotMissed() implements Refusal {}

  /** The kind of change does not fit those concerned. */
  record ProviderChangeImpossible() implements Refusal {}

  /** A provider that never applied. */
  record ProviderUnknown() implements Refusal {}

  /** A provider that closed down or went on in another already. */
  record ProviderGone() implements Refusal {}

  /**
   * No single approval within its period can go on, its withdrawal is considered or deferred, or the
   * successor is approved itself.
   */
  record ApprovalCannotContinue() implements Refusal {}
}
