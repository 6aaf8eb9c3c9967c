package no.bht.supervision.coercivefine.persistence;

import java.time.LocalDate;
import java.util.List;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineState;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.reaction.ReactionRow;
import no.bht.supervision.reaction.ReactionRow.Due;
import no.bht.supervision.reaction.ReactionRow.Stage;
import org.jspecify.annotations.Nullable;

/** A coercive fine as the register of reactions shows it. */
final class FineReaction {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-7";

  private FineReaction() {}

  static ReactionRow of(CoerciveFine fine) {
    OrderSubject order = fine.order();
    return new ReactionRow(
        fine.id().value(),
        ReactionKind.COERCIVE_FINE,
        new ReactionRow.About(
            order.inspection().value(), order.party(), order.controlPoint(), List.of(BASIS)),
        fine.state().name(),
        stage(fine.state()),
        days(fine),
        due(fine),
        fine.state() == FineState.ANNULLED,
        fine.terms().amount(),
        new ReactionRow.Handler(fine.notified().by(), null));
  }

  private static Stage stage(FineState state) {
    return switch (state) {
      case NOTIFIED -> Stage.NOTICE;
      case IMPOSED -> Stage.DECIDED;
      case STOPPED, ANNULLED -> Stage.ENDED;
      case GIVEN_UP -> Stage.GIVEN_UP;
    };
  }

  private static ReactionRow.Days days(CoerciveFine fine) {
    CoerciveFine.@Nullable Imposed imposed = fine.imposed();
    CoerciveFine.@Nullable Stopped stopped = fine.stopped();
    boolean sent = fine.notified().commentDeadline() != null;
    return new ReactionRow.Days(
        sent ? fine.notified().on() : null,
        imposed == null ? null : imposed.on(),
        null,
        stopped == null ? null : stopped.from());
  }

  private static @Nullable Due due(CoerciveFine fine) {
    LocalDate deadline = fine.notified().commentDeadline();
    return fine.state() == FineState.NOTIFIED && deadline != null
        ? new Due(deadline, Due.Of.COMMENT)
        : null;
  }
}
