package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import no.bht.casework.domain.Reasons;
import no.bht.platform.time.Oslo;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineClaim;
import no.bht.supervision.coercivefine.domain.FineReduction;
import no.bht.supervision.coercivefine.domain.FineReduction.Ground;
import no.bht.supervision.order.domain.Order;

/**
 * Takes back what was claimed for days that turned out not to count: the party had complied, or
 * could not, or has more time, or the fine is lower. The last claims are reduced, each by a
 * decision of its own. Statute: fvl. § 51 first to third paragraph.
 */
@ApplicationScoped
class SettleClaims {
  private static final String SYSTEM = "system";
  private static final Reasons REASONS =
      new Reasons(
          "Forvaltningsloven § 51.",
          "Det er krevd mer enn det som har påløpt.",
          "Det kreves ikke mer enn det som har påløpt.");

  private final ClaimDecisions decisions;
  private final InstantSource clock;

  SettleClaims(ClaimDecisions decisions, InstantSource clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * @param order as it stands now
   */
  @Transactional(Transactional.TxType.MANDATORY)
  CoerciveFine settle(CoerciveFine fine, Order order) {
    CoerciveFine settled = fine;
    BigDecimal tooMuch = fine.claimedTooMuch(order);
    for (FineClaim claim : fine.claims().all().reversed()) {
      BigDecimal less = claim.counted().min(tooMuch);
      if (less.signum() > 0) {
        settled = correct(settled, claim, claim.counted().subtract(less));
        tooMuch = tooMuch.subtract(less);
      }
    }
    return settled;
  }

  private CoerciveFine correct(CoerciveFine fine, FineClaim claim, BigDecimal remains) {
    return fine.reduced(
        claim.id(),
        FineReduction.decided(
            decisions.take(
                fine,
                Outcomes.REDUCED,
                new ClaimDecisions.By(SYSTEM, REASONS),
                FineLetters.reduced(fine, claim.counted(), remains)),
            Oslo.today(clock),
            remains,
            Ground.DAYS_THAT_DO_NOT_COUNT));
  }
}
