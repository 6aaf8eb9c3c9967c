package no.bht.supervision.order.persistence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import no.bht.platform.time.Oslo;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.order.domain.Notice;
import no.bht.supervision.order.domain.Order;
import no.bht.supervision.order.domain.OrderCommand;
import no.bht.supervision.order.domain.OrderEntry;
import no.bht.supervision.order.domain.OrderState;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.reaction.ReactionRow;
import no.bht.supervision.reaction.ReactionRow.Due;
import no.bht.supervision.reaction.ReactionRow.Stage;
import org.jspecify.annotations.Nullable;

/** An order as the register of reactions shows it. */
final class OrderReaction {
  private static final Set<OrderCommand> ENDING =
      EnumSet.of(OrderCommand.ACCEPT, OrderCommand.WITHDRAW, OrderCommand.ANNUL);

  private OrderReaction() {}

  static ReactionRow of(Order order) {
    OrderSubject subject = order.subject();
    return new ReactionRow(
        subject.id().value(),
        ReactionKind.ORDER,
        new ReactionRow.About(
            subject.inspection().value(),
            subject.party(),
            subject.controlPoint(),
            subject.legalBases()),
        order.state().name(),
        stage(order.state()),
        days(order),
        due(order),
        order.state() == OrderState.ANNULLED,
        null,
        new ReactionRow.Handler(order.history().getFirst().by(), null));
  }

  private static Stage stage(OrderState state) {
    return switch (state) {
      case ADVANCE_NOTICE_GIVEN, NOTICE_OMITTED, COMMENTED -> Stage.NOTICE;
      case ISSUED, COMPLIANCE_REPORTED -> Stage.DECIDED;
      case COMPLIED, ANNULLED -> Stage.ENDED;
      case WITHDRAWN -> Stage.GIVEN_UP;
    };
  }

  private static ReactionRow.Days days(Order order) {
    return new ReactionRow.Days(
        order.notice() instanceof Notice.Sent sent ? Oslo.dateOf(sent.notice().sentAt()) : null,
        order.decision().map(decision -> Oslo.dateOf(decision.decidedAt())).orElse(null),
        order.compliedOn().orElse(null),
        endedOn(order));
  }

  private static @Nullable LocalDate endedOn(Order order) {
    return order.history().reversed().stream()
        .filter(entry -> ENDING.contains(entry.command()))
        .findFirst()
        .map(OrderEntry::at)
        .map(Oslo::dateOf)
        .orElse(null);
  }

  private static @Nullable Due due(Order order) {
    boolean deferred = order.pauses().all().stream().anyMatch(pause -> pause.endedOn() == null);
    return switch (order.state()) {
      case ADVANCE_NOTICE_GIVEN ->
          order.notice() instanceof Notice.Sent sent
              ? new Due(sent.notice().commentDeadline(), Due.Of.COMMENT)
              : null;
      case ISSUED ->
          deferred
              ? null
              : new Due(order.decision().orElseThrow().deadline().lastDay(), Due.Of.COMPLIANCE);
      default -> null;
    };
  }
}
