package no.bht.supervision.stop.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.StopCause;
import no.bht.supervision.stop.domain.StopEvents;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LoggedStopEvents implements StopEvents {
  private final EventLog log;

  LoggedStopEvents(EventLog log) {
    this.log = log;
  }

  record Stopped(
      UUID stopId,
      UUID inspectionId,
      @Nullable UUID orderId,
      String ground,
      String scope,
      LocalDate from) {}

  @Override
  public void stopped(ActivityStop stop) {
    ActivityStop.Decided decided = stop.decided();
    if (decided == null) {
      throw new IllegalArgumentException("Not decided");
    }
    log.append(
        new LoggedEvent(
            "activity-stopped",
            stop.subject().party().number(),
            new Stopped(
                stop.id().value(),
                stop.subject().inspection().value(),
                stop.subject().cause().linkedOrder().map(it -> it.id().value()).orElse(null),
                ground(stop.subject().cause()),
                stop.subject().scope().name(),
                decided.on()),
            "LOV-2005-06-17-62 § 18-8",
            null));
  }

  private static String ground(StopCause cause) {
    return switch (cause) {
      case StopCause.UnfulfilledOrder order -> "UNFULFILLED_ORDER";
      case StopCause.ImminentDanger danger -> "IMMINENT_DANGER";
    };
  }
}
