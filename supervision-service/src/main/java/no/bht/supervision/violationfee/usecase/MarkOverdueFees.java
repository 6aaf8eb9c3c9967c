package no.bht.supervision.violationfee.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.domain.ViolationFeeEvents;
import no.bht.supervision.violationfee.domain.ViolationFees;

/** Announces fees that are not paid in time, each once, whoever does it. */
@ApplicationScoped
public class MarkOverdueFees {
  private final ViolationFees fees;
  private final ViolationFeeEvents events;

  MarkOverdueFees(ViolationFees fees, ViolationFeeEvents events) {
    this.fees = fees;
    this.events = events;
  }

  /** Announces up to {@code limit} fees in one transaction; how many it were. */
  @Transactional
  public int mark(LocalDate today, int limit) {
    List<ViolationFee> due = fees.lockOverdue(today, limit);
    due.forEach(fee -> events.overdue(fees.save(fee.overdueTold(today))));
    return due.size();
  }
}
