package no.bht.supervision.violationfee.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.violationfee.domain.FeeId;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.domain.ViolationFees;

/** What all steps have in common: lock, check the version, step, save. */
@ApplicationScoped
class ChangeFee {
  private final ViolationFees fees;

  ChangeFee(ViolationFees fees) {
    this.fees = fees;
  }

  /** Empty if there is no such fee. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<ViolationFee> locked(FeeId id, Precondition precondition) {
    Optional<ViolationFee> found = fees.lock(id);
    found.ifPresent(fee -> precondition.check(fee.version()));
    return found;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Optional<ViolationFee> change(
      FeeId id, Precondition precondition, UnaryOperator<ViolationFee> step) {
    return locked(id, precondition).map(step).map(fees::save);
  }
}
