package no.bht.approval.approvalcase.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.condition.ConditionState;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.submission.StaffingFault;

/** Why a command is not allowed now. */
public sealed interface Refusal {

  /** One application of a provider may be open at a time. */
  record ApplicationAlreadyOpen(ApprovalCaseId open) implements Refusal {}

  /** No version of the requirements is known for the day. */
  record NoRuleVersion(LocalDate day) implements Refusal {}

  record StaffInvalid(List<StaffingFault> faults) implements Refusal {}

  /** An address's municipality lies in another county; JSON pointers. */
  record CountyMismatch(List<String> pointers) implements Refusal {}

  record AlreadyDecided() implements Refusal {}

  /** Nobody has judged a requirement yet. */
  record NotUnderAssessment() implements Refusal {}

  record TooManyDocuments(int limit) implements Refusal {}

  record DocumentEmpty() implements Refusal {}

  record RequirementNotInForce(ApprovalRequirement requirement) implements Refusal {}

  /** Requirements that nobody has judged under the version in force. */
  record RequirementsNotAssessed(List<ApprovalRequirement> requirements) implements Refusal {}

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
}
