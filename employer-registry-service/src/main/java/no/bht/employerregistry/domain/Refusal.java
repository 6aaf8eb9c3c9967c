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
