package no.bht.supervision.violationfee.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.supervision.violationfee.domain.Addressee;
import no.bht.supervision.violationfee.domain.FeeDecision;
import no.bht.supervision.violationfee.domain.FeeSubject;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.domain.ViolationFeeEvents;
import org.jspecify.annotations.Nullable;

/** Of a person nothing is told but that the fee is one, not even how much. */
@ApplicationScoped
class LoggedViolationFeeEvents implements ViolationFeeEvents {
  private final EventLog log;

  LoggedViolationFeeEvents(EventLog log) {
    this.log = log;
  }

  @Override
  public void imposed(ViolationFee fee) {
    FeeSubject subject = fee.subject();
    FeeDecision decided = fee.standing();
    append(
        fee,
        "violation-fee-imposed",
        new Imposed(
            subject.id().value(),
            subject.inspection(),
            subject.addressee(),
            decided.decidedOn(),
            fee.stands().payBy(),
            subject.isPersonal() ? null : decided.amount()));
  }

  @Override
  public void overdue(ViolationFee fee) {
    append(
        fee,
        "violation-fee-overdue",
        new Overdue(fee.subject().id().value(), fee.subject().inspection(), fee.stands().payBy()));
  }

  private void append(ViolationFee fee, String type, Object payload) {
    log.append(
        new LoggedEvent(
            type,
            fee.subject().party().number(),
            payload,
            fee.subject().addressee().statute(),
            null));
  }

  record Imposed(
      UUID feeId,
      UUID inspectionId,
      Addressee addressee,
      LocalDate decidedOn,
      LocalDate payBy,
      @Nullable BigDecimal amount) {}

  record Overdue(UUID feeId, UUID inspectionId, LocalDate payBy) {}
}
