package no.bht.supervision.order.domain;

import static no.bht.platform.statetable.StateTable.begin;
import static no.bht.platform.statetable.StateTable.step;

import no.bht.platform.statetable.StateTable;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where an order stands (status for pålegg). Being overdue, and being deferred, are facts of dates,
 * not states.
 */
public enum OrderState {
  /** Advance notice is sent and the party may comment (varsel). Statute: fvl. § 16. */
  ADVANCE_NOTICE_GIVEN,
  /** Notice is left out with a reason. Statute: fvl. § 16 third paragraph. */
  NOTICE_OMITTED,
  /** The party has commented on the notice (uttalelse). */
  COMMENTED,
  /** Decided and notified (vedtak). Statute: aml. § 18-6, fvl. §§ 23-27. */
  ISSUED,
  /** The party says that it has complied (tilbakemelding). */
  COMPLIANCE_REPORTED,
  /** The inspector has accepted the report (oppfylt). */
  COMPLIED,
  /** Given up before a decision (frafalt). */
  WITHDRAWN,
  /** The decision was annulled (opphevet). Statute: fvl. §§ 33-35. */
  ANNULLED;

  /** Every allowed step. What is not listed is not allowed. */
  public static final StateTable<OrderState, OrderCommand> TABLE =
      StateTable.<OrderState, OrderCommand>of(
              begin(ADVANCE_NOTICE_GIVEN, OrderCommand.GIVE_NOTICE),
              begin(NOTICE_OMITTED, OrderCommand.OMIT_NOTICE),
              step(ADVANCE_NOTICE_GIVEN, COMMENTED, OrderCommand.COMMENT),
              step(COMMENTED, COMMENTED, OrderCommand.COMMENT),
              step(ADVANCE_NOTICE_GIVEN, ISSUED, OrderCommand.DECIDE),
              step(COMMENTED, ISSUED, OrderCommand.DECIDE),
              step(NOTICE_OMITTED, ISSUED, OrderCommand.DECIDE),
              step(ADVANCE_NOTICE_GIVEN, WITHDRAWN, OrderCommand.WITHDRAW),
              step(COMMENTED, WITHDRAWN, OrderCommand.WITHDRAW),
              step(NOTICE_OMITTED, WITHDRAWN, OrderCommand.WITHDRAW),
              step(ISSUED, ISSUED, OrderCommand.MARK_OVERDUE),
              step(ISSUED, ISSUED, OrderCommand.ASK_EXTENSION),
              step(ISSUED, ISSUED, OrderCommand.GRANT_EXTENSION),
              step(ISSUED, ISSUED, OrderCommand.REFUSE_EXTENSION),
              step(ISSUED, ISSUED, OrderCommand.MEET_CONDITION),
              step(ISSUED, ISSUED, OrderCommand.DEFER),
              step(ISSUED, ISSUED, OrderCommand.END_DEFERRAL),
              step(ISSUED, ISSUED, OrderCommand.CHANGE),
              step(ISSUED, COMPLIANCE_REPORTED, OrderCommand.REPORT_COMPLIANCE),
              step(ISSUED, ANNULLED, OrderCommand.ANNUL),
              step(COMPLIANCE_REPORTED, COMPLIED, OrderCommand.ACCEPT),
              step(COMPLIANCE_REPORTED, ISSUED, OrderCommand.REJECT),
              step(COMPLIANCE_REPORTED, COMPLIANCE_REPORTED, OrderCommand.MEET_CONDITION),
              step(COMPLIANCE_REPORTED, COMPLIANCE_REPORTED, OrderCommand.DEFER),
              step(COMPLIANCE_REPORTED, COMPLIANCE_REPORTED, OrderCommand.END_DEFERRAL),
              step(COMPLIANCE_REPORTED, COMPLIANCE_REPORTED, OrderCommand.CHANGE),
              step(COMPLIANCE_REPORTED, ANNULLED, OrderCommand.ANNUL),
              step(COMPLIED, COMPLIED, OrderCommand.MEET_CONDITION),
              step(COMPLIED, COMPLIED, OrderCommand.DEFER),
              step(COMPLIED, COMPLIED, OrderCommand.END_DEFERRAL),
              step(COMPLIED, COMPLIED, OrderCommand.CHANGE),
              step(COMPLIED, ANNULLED, OrderCommand.ANNUL))
          .mayEndIn(COMPLIED);

  /** Whether the order is or may become one that must be complied with. */
  public boolean open() {
    return this != COMPLIED && !isOver();
  }

  /** Whether nothing of it stands: given up or annulled. */
  public boolean isOver() {
    return this == WITHDRAWN || this == ANNULLED;
  }

  /**
   * The state that {@code command} leads to.
   *
   * @throws CommandRefused if the table has no such step
   */
  static OrderState after(@Nullable OrderState from, OrderCommand command) {
    return TABLE
        .after(from, command)
        .orElseThrow(
            () ->
                new CommandRefused(
                    new Refusal.StepNotAllowed(String.valueOf(from), command.name())));
  }
}
