package no.bht.supervision.stop.usecase;

import java.time.LocalDate;
import java.util.Map;
import no.bht.casework.domain.Letter;
import no.bht.supervision.order.domain.OrderSubject;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.StopCause;

/** What the office's templates fill in of stops; titles say nothing confidential. */
final class StopLetters {
  private StopLetters() {}

  static Letter notice(ActivityStop.Subject subject) {
    return about("STOP_NOTICE", subject);
  }

  static Letter decided(ActivityStop.Subject subject, LocalDate from) {
    return about("STOP", subject).filled("from", from);
  }

  static Letter ended(ActivityStop.Subject subject, ActivityStop.Ended ended) {
    return about("STOP_ENDED", subject)
        .filled("endedOn", ended.on())
        .filled("reason", ended.reason());
  }

  static Letter givenUp(ActivityStop.Subject subject, String reason) {
    return about("STOP_GIVEN_UP", subject).filled("reason", reason);
  }

  private static Letter about(String kind, ActivityStop.Subject subject) {
    return Letter.byTemplate(
        kind,
        Map.of(
            "scope", subject.scope().name(),
            "activities", subject.activities(),
            "danger",
                subject.cause() instanceof StopCause.ImminentDanger(String danger) ? danger : "",
            "demand", subject.cause().linkedOrder().map(OrderSubject::demand).orElse("")));
  }
}
