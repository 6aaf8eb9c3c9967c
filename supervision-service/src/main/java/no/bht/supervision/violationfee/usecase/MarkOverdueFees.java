package no.bht.supervision.violationfee.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import no.bht.platform.sweep.DueRows;
import no.bht.platform.sweep.Sweeps;
import no.bht.supervision.violationfee.domain.ViolationFeeEvents;
import no.bht.supervision.violationfee.domain.ViolationFees;

/** Announces fees that are not paid in time, each once, whoever does it. */
@ApplicationScoped
public class MarkOverdueFees {
  private final ViolationFees fees;
  private final ViolationFeeEvents events;
  private final Sweeps sweeps;

  MarkOverdueFees(ViolationFees fees, ViolationFeeEvents events, Sweeps sweeps) {
    this.fees = fees;
    this.events = events;
    this.sweeps = sweeps;
  }

  /** Announces up to {@code limit} fees; how many it were. */
  public int mark(LocalDate today, int limit) {
    return sweeps.some(
        new DueRows<>(
            "overdue-fees",
            limit,
            most -> fees.lockOverdue(today, most),
            fee -> fee.subject().id().value(),
            due -> due.forEach(fee -> events.overdue(fees.save(fee.overdueTold(today))))));
  }
}
