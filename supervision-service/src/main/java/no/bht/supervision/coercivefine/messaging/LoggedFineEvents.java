package no.bht.supervision.coercivefine.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineEvents;

@ApplicationScoped
class LoggedFineEvents implements FineEvents {
  private final EventLog log;

  LoggedFineEvents(EventLog log) {
    this.log = log;
  }

  record Imposed(
      UUID fineId,
      UUID orderId,
      UUID inspectionId,
      String form,
      BigDecimal amount,
      LocalDate runsFrom) {}

  @Override
  public void imposed(CoerciveFine fine) {
    CoerciveFine.Imposed imposed = fine.imposed();
    if (imposed == null) {
      throw new IllegalArgumentException("Not imposed");
    }
    log.append(
        new LoggedEvent(
            "coercive-fine-imposed",
            fine.order().party().number(),
            new Imposed(
                fine.id().value(),
                fine.order().id().value(),
                fine.order().inspection().value(),
                fine.terms().form().name(),
                fine.terms().amount(),
                imposed.runsFrom()),
            "LOV-2005-06-17-62 § 18-7",
            null));
  }
}
