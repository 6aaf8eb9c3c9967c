package no.bht.supervision.stop.persistence;

import java.time.LocalDate;
import java.util.List;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.reaction.ReactionRow;
import no.bht.supervision.reaction.ReactionRow.Due;
import no.bht.supervision.reaction.ReactionRow.Stage;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.StopState;
import org.jspecify.annotations.Nullable;

/** A stop as the register of reactions shows it. */
final class StopReaction {
  private static final String BASIS = "LOV-2005-06-17-62 § 18-8";

  private StopReaction() {}

  static ReactionRow of(ActivityStop stop) {
    return new ReactionRow(
        stop.id().value(),
        ReactionKind.STOP,
        new ReactionRow.About(
            stop.subject().inspection().value(),
            stop.subject().party(),
            stop.subject().cause().linkedOrder().map(OrderSubject::controlPoint).orElse(null),
            List.of(BASIS)),
        stop.state().name(),
        stage(stop.state()),
        days(stop),
        due(stop),
        stop.state() == StopState.ANNULLED,
        null,
        new ReactionRow.Handler(stop.notified().by(), null));
  }

  private static Stage stage(StopState state) {
    return switch (state) {
      case NOTIFIED -> Stage.NOTICE;
      case IN_FORCE -> Stage.DECIDED;
      case ENDED, ANNULLED -> Stage.ENDED;
      case GIVEN_UP -> Stage.GIVEN_UP;
    };
  }

  private static ReactionRow.Days days(ActivityStop stop) {
    ActivityStop.@Nullable Decided decided = stop.decided();
    ActivityStop.@Nullable Ended ended = stop.ended();
    boolean sent = stop.notified().commentDeadline() != null;
    return new ReactionRow.Days(
        sent ? stop.notified().on() : null,
        decided == null ? null : decided.on(),
        null,
        ended == null ? null : ended.on());
  }

  private static @Nullable Due due(ActivityStop stop) {
    LocalDate deadline = stop.notified().commentDeadline();
    return stop.state() == StopState.NOTIFIED && deadline != null
        ? new Due(deadline, Due.Of.COMMENT)
        : null;
  }
}
