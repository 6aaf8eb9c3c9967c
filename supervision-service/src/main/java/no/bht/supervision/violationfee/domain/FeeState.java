package no.bht.supervision.violationfee.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;

/** Where a violation fee stands. Being overdue, deferred, suspended or final is no state. */
public enum FeeState {
  /** Opened; the party does not know yet. */
  OPENED,
  /** Advance notice is sent (varsel). Statute: fvl. § 16. */
  NOTICE_GIVEN,
  /** Notice is left out with a reason. Statute: fvl. § 16 third paragraph. */
  NOTICE_OMITTED,
  /** Decided and notified, to be paid (ilagt). Statute: aml. § 18-10. */
  IMPOSED,
  /** Paid in full (betalt). */
  PAID,
  /** The decision is annulled: to be decided anew, or ended. Statute: fvl. §§ 33-35. */
  REOPENED,
  /** Ended without a sanction (avsluttet uten sanksjon). Statute: fvl. § 49. */
  ENDED;

  /** What is done. */
  public enum Step {
    OPEN,
    GIVE_NOTICE,
    OMIT_NOTICE,
    DECIDE,
    PAY_PART,
    SETTLE,
    CHANGE,
    ANNUL,
    END
  }

  /** Every allowed step. What is not listed is not allowed. */
  public static final StateTable<FeeState, Step> TABLE =
      StateTable.<FeeState, Step>of(
              begin(OPENED, Step.OPEN),
              step(OPENED, NOTICE_GIVEN, Step.GIVE_NOTICE),
              step(OPENED, NOTICE_OMITTED, Step.OMIT_NOTICE),
              step(OPENED, IMPOSED, Step.DECIDE),
              step(OPENED, ENDED, Step.END),
              step(NOTICE_GIVEN, NOTICE_GIVEN, Step.GIVE_NOTICE),
              step(NOTICE_GIVEN, IMPOSED, Step.DECIDE),
              step(NOTICE_GIVEN, ENDED, Step.END),
              step(NOTICE_OMITTED, NOTICE_GIVEN, Step.GIVE_NOTICE),
              step(NOTICE_OMITTED, IMPOSED, Step.DECIDE),
              step(NOTICE_OMITTED, ENDED, Step.END),
              step(IMPOSED, IMPOSED, Step.PAY_PART),
              step(IMPOSED, PAID, Step.SETTLE),
              step(IMPOSED, IMPOSED, Step.CHANGE),
              step(IMPOSED, REOPENED, Step.ANNUL),
              step(PAID, IMPOSED, Step.CHANGE),
              step(PAID, REOPENED, Step.ANNUL),
              step(REOPENED, NOTICE_GIVEN, Step.GIVE_NOTICE),
              step(REOPENED, IMPOSED, Step.DECIDE),
              step(REOPENED, ENDED, Step.END))
          .mayEndIn(PAID);

  /** Whether it may still be decided. */
  public boolean isOpen() {
    return this != IMPOSED && this != PAID && this != ENDED;
  }

  /**
   * @throws CommandRefused if the table has no such step
   */
  FeeState after(Step step) {
    return TABLE
        .after(this, step)
        .orElseThrow(() -> new CommandRefused(new Refusal.StepNotAllowed(name(), step.name())));
  }
}
