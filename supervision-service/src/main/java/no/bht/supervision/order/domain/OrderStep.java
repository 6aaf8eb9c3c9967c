package no.bht.supervision.order.domain;

import static no.bht.supervision.order.domain.OrderState.ADVANCE_NOTICE_GIVEN;
import static no.bht.supervision.order.domain.OrderState.COMMENTED;
import static no.bht.supervision.order.domain.OrderState.COMPLIANCE_REPORTED;
import static no.bht.supervision.order.domain.OrderState.COMPLIED;
import static no.bht.supervision.order.domain.OrderState.ISSUED;
import static no.bht.supervision.order.domain.OrderState.NOTICE_OMITTED;
import static no.bht.supervision.order.domain.OrderState.WITHDRAWN;

import java.util.List;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.order.domain.OrderEvent.OrderComplied;
import no.bht.supervision.order.domain.OrderEvent.OrderIssued;
import no.bht.supervision.order.domain.OrderEvent.OrderOverdue;
import org.jspecify.annotations.Nullable;

/**
 * One allowed step of an order and the event it is announced by.
 *
 * @param from none for the step that begins the order
 */
public record OrderStep(
    @Nullable OrderState from,
    OrderCommand command,
    OrderState to,
    @Nullable Class<? extends OrderEvent> event) {

  /** What is done to an order. */
  public enum OrderCommand {
    GIVE_NOTICE,
    OMIT_NOTICE,
    COMMENT,
    DECIDE,
    WITHDRAW,
    MARK_OVERDUE,
    REPORT_COMPLIANCE,
    ACCEPT,
    REJECT
  }

  /** Every allowed step. What is not listed is not allowed. */
  public static final List<OrderStep> TABLE =
      List.of(
          new OrderStep(null, OrderCommand.GIVE_NOTICE, ADVANCE_NOTICE_GIVEN, null),
          new OrderStep(null, OrderCommand.OMIT_NOTICE, NOTICE_OMITTED, null),
          new OrderStep(ADVANCE_NOTICE_GIVEN, OrderCommand.COMMENT, COMMENTED, null),
          new OrderStep(COMMENTED, OrderCommand.COMMENT, COMMENTED, null),
          new OrderStep(ADVANCE_NOTICE_GIVEN, OrderCommand.DECIDE, ISSUED, OrderIssued.class),
          new OrderStep(COMMENTED, OrderCommand.DECIDE, ISSUED, OrderIssued.class),
          new OrderStep(NOTICE_OMITTED, OrderCommand.DECIDE, ISSUED, OrderIssued.class),
          new OrderStep(ADVANCE_NOTICE_GIVEN, OrderCommand.WITHDRAW, WITHDRAWN, null),
          new OrderStep(COMMENTED, OrderCommand.WITHDRAW, WITHDRAWN, null),
          new OrderStep(NOTICE_OMITTED, OrderCommand.WITHDRAW, WITHDRAWN, null),
          new OrderStep(ISSUED, OrderCommand.MARK_OVERDUE, ISSUED, OrderOverdue.class),
          new OrderStep(ISSUED, OrderCommand.REPORT_COMPLIANCE, COMPLIANCE_REPORTED, null),
          new OrderStep(COMPLIANCE_REPORTED, OrderCommand.ACCEPT, COMPLIED, OrderComplied.class),
          new OrderStep(COMPLIANCE_REPORTED, OrderCommand.REJECT, ISSUED, null));

  /**
   * The state that {@code command} leads to.
   *
   * @throws CommandRefused if the table has no such step
   */
  static OrderState after(@Nullable OrderState from, OrderCommand command) {
    return TABLE.stream()
        .filter(step -> step.from == from && step.command == command)
        .map(OrderStep::to)
        .findFirst()
        .orElseThrow(
            () ->
                new CommandRefused(
                    new Refusal.StepNotAllowed(String.valueOf(from), command.name())));
  }
}
