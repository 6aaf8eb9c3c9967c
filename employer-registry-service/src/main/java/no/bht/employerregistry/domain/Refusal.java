package no.bht.employerregistry.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Why a command is not allowed now. Each has a stable code in the HTTP interface. */
public sealed interface Refusal {

  /** The employer is not among the units read from the national register. */
  record EmployerUnknown() implements Refusal {}

  /** The employer has left the national register. */
  record EmployerDeregistered(LocalDate on) implements Refusal {}

  /** No approval of the provider that is known here covers any day still to come. */
  record ProviderNotApproved() implements Refusal {}

  /** The employer has an affiliation that covers the same part on the same days. */
  record OverlappingAffiliation() implements Refusal {}

  /** The affiliation has already ended, or ends on or before the day asked for. */
  record AlreadyEnded() implements Refusal {}

  /** The last day lies before the first. */
  record LastDayBeforeFirst() implements Refusal {}

  /** A sub-unit is named as covered that the register does not know as one of the employer's. */
  record CoveredUnitNotOfEmployer() implements Refusal {}

  /** A contract that is not known yet needs its form. */
  record ContractFormMissing() implements Refusal {}

  /** What was told is known already. */
  record NothingChanged() implements Refusal {}

  /** The registrar has the disagreement as a case; only its resolution changes anything. */
  record UnderDispute() implements Refusal {}

  /** The registrar has decided it; the registrar alone corrects it. */
  record DecidedByRegistrar() implements Refusal {}

  /** The other side reported it, and waits for an answer: confirm it or disagree. */
  record ReportedOtherwise() implements Refusal {}

  /** Who reported it does not answer the report. */
  record OwnReport() implements Refusal {}

  /** The agreement does not allow the step where it stands. */
  record AgreementNotOpen(String state) implements Refusal {}

  /** It is the other side that may do this to the dispute. */
  record NotYourTurn() implements Refusal {}

  /** The other side's statement is there. */
  record StatementMade() implements Refusal {}

  /** The other side has its time for a statement still. */
  record OtherSideNotHeard(LocalDate until) implements Refusal {}

  /** The dispute is resolved. */
  record DisputeResolved() implements Refusal {}

  /** A plan with a provider that the employer is not affiliated with in any part of the period. */
  record PlanWithoutAffiliation() implements Refusal {}

  /** A measure cannot go from the one status to the other. */
  record MeasureStepNotAllowed(String from, String to) implements Refusal {}

  /** Two parts of a plan or report have the same number. */
  record NumberedTwice() implements Refusal {}

  /** Something is said to have been done on a day that is still to come. */
  record DayStillToCome() implements Refusal {}

  /** A report on a year in which the two are not affiliated. */
  record ReportWithoutAffiliation() implements Refusal {}

  /** A report on a year that has not begun. */
  record YearNotBegun() implements Refusal {}

  /** The plan named is not one of the same employer and provider. */
  record PlanOfOthers() implements Refusal {}

  /** A document of parties that are not affiliated in its period. */
  record DocumentWithoutAffiliation() implements Refusal {}

  /** The document has its file. */
  record FileThereAlready() implements Refusal {}

  /** The file has no content. */
  record FileEmpty() implements Refusal {}

  /** The file holds malware, or has not been looked through yet; it is not handed out. */
  record FileNotHandedOut(boolean infected) implements Refusal {}

  /** The key of an import was used before with another file. */
  record ImportKeyReused() implements Refusal {}

  /** Another import runs. */
  record ImportRunning() implements Refusal {}

  /** The settings name no national register to follow. */
  record FeedOff() implements Refusal {}

  /** The feed cannot begin at a moment still to come. */
  record FeedFromTheFuture() implements Refusal {}

  /**
   * What stands does not allow the step, of an application for dispensation or of what came of it.
   */
  record DispensationStepNotAllowed(String state, String step) implements Refusal {}

  /** An application for dispensation for the same is undecided. */
  record DispensationAlreadyAppliedFor(UUID application) implements Refusal {}

  /** The application came in on a day that has not come yet. */
  record ReceivedInFuture() implements Refusal {}

  /** The employer has time left to hand in what is missing. */
  record InformationAwaited(LocalDate deadline) implements Refusal {}

  /** A deadline leaves no time. */
  record DeadlineTooEarly(LocalDate earliest) implements Refusal {}

  /** What an application must hold is not there. */
  record ApplicationIncomplete(Set<String> missing) implements Refusal {}

  /** Conditions of a dispensation are not judged, or not met; all are needed. */
  record ConditionsNotMet(Set<String> conditions) implements Refusal {}

  /** No condition is judged unmet: there is nothing to refuse for. */
  record NoConditionUnmet() implements Refusal {}

  /** What was applied for is a part; the whole is not granted. */
  record WiderThanApplied() implements Refusal {}

  /** The days of a dispensation lie outside what may be. */
  record DispensationPeriodOutside(LocalDate earliest, LocalDate latest) implements Refusal {}

  /** The days of a dispensation are other than the rule says, and no reason is given. */
  record DispensationPeriodNeedsReason(LocalDate usualLastDay) implements Refusal {}

  /** Another dispensation for the same, or for the whole, holds on some of the days. */
  record DispensationOverlaps(UUID other) implements Refusal {}

  /** The last day is past, or after the end. */
  record LastDayOutside(LocalDate earliest, LocalDate latest) implements Refusal {}

  /** The terms of a changed decision cannot be read. */
  record TermsUnreadable(String name) implements Refusal {}

  /** A document is empty. */
  record DocumentEmpty() implements Refusal {}

  /** There are as many documents as may be. */
  record TooManyDocuments(int most) implements Refusal {}

  /** Malware was found in the document. */
  record DocumentInfected() implements Refusal {}

  /** The document waits for the scanner. */
  record DocumentNotScannedYet() implements Refusal {}

  /** A proposed list that is adopted or withdrawn cannot be changed or decided again. */
  record ListProposalDecided(String state) implements Refusal {}

  /** A list applies from today or a later day, never from one that is past. */
  record ListInThePast() implements Refusal {}

  /** Another list begins on the day or later. */
  record ListOverlaps(LocalDate first) implements Refusal {}

  /** The first day of the list has come; only a later list can end it. */
  record ListInForce(LocalDate from) implements Refusal {}

  /** The simulation has ended, or was cancelled. */
  record SimulationEnded(String state) implements Refusal {}

  /** The simulation has no report yet, or never will. */
  record SimulationNotCompleted(String state) implements Refusal {}

  /** There is no simulation of a proposed list with this id that has come to its end. */
  record SimulationUnknown() implements Refusal {}

  /** A campaign cannot do that from where it stands. */
  record CampaignCannot(String state) implements Refusal {}

  /** The ground of the duty has ended, or ends no later than that. */
  record GroundEnded() implements Refusal {}

  /** Every criterion is met and there is no need, or none is and there is one. */
  record AssessmentContradictsItself() implements Refusal {}

  /** The side activity of a decision is not on the list of the day. */
  record SideActivityNotListed() implements Refusal {}

  /** The employer's code asks no question that its answer could decide. */
  record NoOpenQuestion() implements Refusal {}

  /** The employer's code asks another question than the one that was answered. */
  record OtherQuestion() implements Refusal {}

  /** The registered industry code decides, asks a question of its own, or is of another list. */
  record RegisteredCodeDecides() implements Refusal {}

  /** The exact code does not lie below the registered one. */
  record CodeOutsideRegistered() implements Refusal {}

  /** The exact code leaves open what the registered one does. */
  record CodeDoesNotDecide() implements Refusal {}

  /** A crosswalk of the same version has been loaded. */
  record CrosswalkKnown() implements Refusal {}
}
