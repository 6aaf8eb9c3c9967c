package no.bht.casework.domain.appeal;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.casework.domain.ProcedureRefusal;
import no.bht.casework.domain.ProcedureRefused;
import no.bht.platform.statetable.StateTable;

/** Where a request for deferral stands. Statute: fvl. § 42. */
public enum DeferralState {
  /** Asked for (begjært); decided as soon as possible. */
  ASKED,
  /** The decision is not carried out (utsatt). */
  GRANTED,
  /** Refused with reasons (avslått). */
  REFUSED,
  /** Over. */
  ENDED;

  /** Every allowed step, by what is done. What is not listed is not allowed. */
  static final StateTable<DeferralState, String> TABLE =
      StateTable.of(
          begin(ASKED, "ask"),
          step(ASKED, GRANTED, "grant"),
          step(ASKED, REFUSED, "refuse"),
          step(ASKED, ENDED, "end"),
          step(GRANTED, ENDED, "end"));

  /** Whether the step to {@code next} is allowed. */
  public boolean allows(DeferralState next) {
    return TABLE.allows(this, next);
  }

  /** Whether it is asked for or in force. */
  public boolean isOpen() {
    return this == ASKED || this == GRANTED;
  }

  DeferralState to(DeferralState next) {
    ProcedureRefused.when(!allows(next), new ProcedureRefusal.StepNotAllowed(name(), next.name()));
    return next;
  }
}
