package no.bht.supervision.coercivefine.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What has accrued, claimed by a decision that can be appealed by itself. Statute: fvl. § 51 fifth
 * paragraph.
 *
 * @param decision the decision, as the procedure knows it
 * @param from first day it covers
 * @param to last day it covers
 * @param amount NOK that had accrued on these days
 * @param payable NOK after reductions; 0 if it is waived or annulled
 * @param collectedOn the day it was sent to the Collection Authority (Innkrevingsmyndigheten)
 * @param deferred whether its enforcement is deferred
 */
public record FineClaim(
    UUID id,
    UUID decision,
    LocalDate decidedOn,
    LocalDate from,
    LocalDate to,
    BigDecimal amount,
    BigDecimal payable,
    @Nullable LocalDate collectedOn,
    boolean deferred,
    boolean annulled) {

  /**
   * Reduced or waived.
   *
   * @param ofImposition whether the reason is connected to the imposition of the fine
   * @throws CommandRefused if it is no reduction, or collected and the reason another
   */
  FineClaim reducedTo(BigDecimal less, boolean ofImposition) {
    if (less.signum() < 0 || less.compareTo(payable) >= 0) {
      throw new CommandRefused(new Refusal.NoReduction(payable));
    }
    if (collectedOn != null && !ofImposition) {
      throw new CommandRefused(new Refusal.ReasonNotOfImposition());
    }
    return with(less, collectedOn, deferred, annulled);
  }

  /**
   * @throws CommandRefused if it is collected, annulled or deferred
   */
  FineClaim collected(LocalDate day) {
    if (collectedOn != null || annulled) {
      throw new CommandRefused(
          new Refusal.StepNotAllowed(annulled ? "ANNULLED" : "COLLECTED", "COLLECT"));
    }
    if (deferred) {
      throw new CommandRefused(new Refusal.EnforcementDeferred());
    }
    return with(payable, day, false, false);
  }

  public FineClaim deferred(boolean now) {
    return with(payable, collectedOn, now, annulled);
  }

  public FineClaim fallen() {
    return with(BigDecimal.ZERO, collectedOn, false, true);
  }

  /** As the appeal decided: never more than had accrued. */
  public FineClaim changedTo(BigDecimal other) {
    return with(other.min(amount), collectedOn, deferred, annulled);
  }

  private FineClaim with(
      BigDecimal owed, @Nullable LocalDate sentOn, boolean isDeferred, boolean isAnnulled) {
    return new FineClaim(
        id, decision, decidedOn, from, to, amount, owed, sentOn, isDeferred, isAnnulled);
  }
}
