package no.bht.employerregistry.dispensation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.bht.employerregistry.dispensation.domain.Dispensation;
import no.bht.employerregistry.dispensation.domain.DispensationEvents;
import no.bht.employerregistry.dispensation.domain.EndReason;
import no.bht.employerregistry.dispensation.domain.Grant;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;

/** Events of dispensations as they go out; which part is not told, only that it is one. */
@ApplicationScoped
class LoggedDispensationEvents implements DispensationEvents {
  private static final String STATUTE = "FOR-2011-12-06-1355 § 1-5";

  private final EventLog log;

  LoggedDispensationEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void granted(Dispensation dispensation, LocalDate from, boolean restored) {
    Grant grant = Objects.requireNonNull(dispensation.grant());
    append(
        "dispensation-granted",
        dispensation,
        new Granted(
            dispensation.id().value(),
            from,
            grant.inForce().lastDay(),
            grant.part() == null,
            restored));
  }

  @Override
  public void ended(Dispensation dispensation, LocalDate lastDay, EndReason reason) {
    append(
        "dispensation-ended",
        dispensation,
        new Ended(dispensation.id().value(), lastDay, reason.name()));
  }

  private void append(String type, Dispensation dispensation, Object payload) {
    log.append(new LoggedEvent(type, dispensation.employer(), payload, STATUTE, null));
  }

  record Granted(
      UUID dispensationId, LocalDate from, LocalDate to, boolean whole, boolean restored) {}

  record Ended(UUID dispensationId, LocalDate lastDay, String reason) {}
}
