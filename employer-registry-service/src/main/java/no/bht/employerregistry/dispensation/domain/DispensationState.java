package no.bht.employerregistry.dispensation.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.domain.Refusal;
import no.bht.platform.statetable.StateTable;

/**
 * Where a dispensation stands (status). On which days it is in force is no state: it is derived
 * from its days.
 */
public enum DispensationState {
  /** Mottatt. */
  RECEIVED,
  /** Mangler etterspurt, with a deadline. */
  INFORMATION_REQUESTED,
  /** Under behandling: the conditions are assessed one by one. */
  UNDER_ASSESSMENT,
  /** Innvilget; in force from its first day to its last. */
  GRANTED,
  /** Avslått. */
  REFUSED,
  /** Søknaden er trukket. */
  WITHDRAWN,
  /** Utløpt. */
  EXPIRED,
  /** Trukket tilbake; its last day is decided and may lie ahead. */
  REVOKED,
  /** Oppgitt av arbeidsgiver; its last day is said and may lie ahead. */
  GIVEN_UP;

  /** Every allowed step. What is not listed is not allowed. */
  static final StateTable<DispensationState, DispensationStep> TABLE =
      StateTable.<DispensationState, DispensationStep>of(
              begin(RECEIVED, DispensationStep.APPLY),
              step(RECEIVED, INFORMATION_REQUESTED, DispensationStep.ASK),
              step(RECEIVED, UNDER_ASSESSMENT, DispensationStep.ASSESS),
              step(RECEIVED, WITHDRAWN, DispensationStep.WITHDRAW),
              step(INFORMATION_REQUESTED, UNDER_ASSESSMENT, DispensationStep.RESUME),
              step(INFORMATION_REQUESTED, WITHDRAWN, DispensationStep.WITHDRAW),
              step(UNDER_ASSESSMENT, UNDER_ASSESSMENT, DispensationStep.ASSESS),
              step(UNDER_ASSESSMENT, INFORMATION_REQUESTED, DispensationStep.ASK),
              step(UNDER_ASSESSMENT, GRANTED, DispensationStep.GRANT),
              step(UNDER_ASSESSMENT, REFUSED, DispensationStep.REFUSE),
              step(UNDER_ASSESSMENT, WITHDRAWN, DispensationStep.WITHDRAW),
              step(REFUSED, UNDER_ASSESSMENT, DispensationStep.REOPEN),
              step(REFUSED, GRANTED, DispensationStep.CHANGE),
              step(GRANTED, UNDER_ASSESSMENT, DispensationStep.REOPEN),
              step(GRANTED, GRANTED, DispensationStep.CHANGE),
              step(GRANTED, EXPIRED, DispensationStep.EXPIRE),
              step(GRANTED, REVOKED, DispensationStep.REVOKE),
              step(GRANTED, GIVEN_UP, DispensationStep.GIVE_UP),
              step(REVOKED, GRANTED, DispensationStep.RESTORE))
          .mayEndIn(REFUSED)
          .mayEndIn(REVOKED);

  /** Whether the application waits to be decided. */
  public boolean isOpen() {
    return this == RECEIVED || this == INFORMATION_REQUESTED || this == UNDER_ASSESSMENT;
  }

  /**
   * @throws CommandRefused if the table has no such step
   */
  DispensationState after(DispensationStep step) {
    return TABLE
        .after(this, step)
        .orElseThrow(
            () -> new CommandRefused(new Refusal.DispensationStepNotAllowed(name(), step.name())));
  }
}
