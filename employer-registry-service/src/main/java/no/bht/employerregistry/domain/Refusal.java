package no.bht.employerregistry.domain;

import java.time.LocalDate;

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

  /** The key of an import was used before with another file. */
  record ImportKeyReused() implements Refusal {}

  /** Another import runs. */
  record ImportRunning() implements Refusal {}

  /** The settings name no national register to follow. */
  record FeedOff() implements Refusal {}

  /** The feed cannot begin at a moment still to come. */
  record FeedFromTheFuture() implements Refusal {}
}
