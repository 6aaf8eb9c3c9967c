package no.bht.supervision.coercivefine.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import no.bht.casework.domain.Reasons;
import no.bht.platform.time.Ids;
import no.bht.platform.time.Oslo;
import no.bht.supervision.coercivefine.domain.Accrual;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineClaim;
import no.bht.supervision.coercivefine.domain.FineCommand;
import no.bht.supervision.coercivefine.domain.FineId;
import no.bht.supervision.coercivefine.domain.FineReduction;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Precondition;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.order.domain.Order;

/**
 * Claims what has accrued, reduces a claim, sends it to collection. The money is the Treasury's.
 * Statute: fvl. § 51 third to fifth paragraph.
 */
@ApplicationScoped
public class ClaimFine {
  private final ChangeFine change;
  private final ClaimDecisions decisions;
  private final Ids ids;
  private final InstantSource clock;

  ClaimFine(ChangeFine change, ClaimDecisions decisions, Ids ids, InstantSource clock) {
    this.change = change;
    this.decisions = decisions;
    this.ids = ids;
    this.clock = clock;
  }

  /** Who claims or reduces, and why. */
  public record By(String officer, Reasons reasons, Precondition precondition) {
    private ClaimDecisions.By decides() {
      return new ClaimDecisions.By(officer, reasons);
    }
  }

  /**
   * Claims what has accrued by the end of yesterday and is not claimed: on the day itself the party
   * may still comply.
   *
   * @return empty if there is no such fine
   * @throws CommandRefused if nothing has accrued, or enforcement is deferred
   */
  @Transactional
  public Optional<CoerciveFine> claim(FineId id, By by) {
    return change.change(id, by.precondition(), (fine, order) -> claim(fine, order, by));
  }

  private CoerciveFine claim(CoerciveFine fine, Order order, By by) {
    LocalDate today = Oslo.today(clock);
    requireStanding(fine);
    requireEnforced(fine, order);
    Accrual accrual = fine.accrual(order);
    LocalDate to = accrual.lastDay(today.minusDays(1));
    BigDecimal amount = accrual.on(to).subtract(fine.claims().counted());
    if (amount.signum() <= 0) {
      throw new CommandRefused(new Refusal.NothingAccrued());
    }
    LocalDate next = fine.claims().firstUnclaimed(accrual.firstDay());
    LocalDate from = next.isAfter(to) ? accrual.firstDay() : next;
    return decisions
        .takeIfAgreed(
            fine,
            Outcomes.CLAIMED,
            from + "\n" + to + "\n" + amount,
            by.decides(),
            FineLetters.claimed(fine, from, to, amount))
        .map(
            decision ->
                fine.claimed(FineClaim.decided(ids.next(), decision, today, from, to, amount)))
        .orElse(fine);
  }

  /**
   * @param remains NOK that remain; 0 if the claim is waived
   */
  public record Reduction(UUID claim, BigDecimal remains, FineReduction.Ground ground) {}

  /**
   * Reduces or waives a claim in a special case.
   *
   * @return empty if there is no such fine or claim
   * @throws CommandRefused if it is no reduction, or collected and the reason another
   */
  @Transactional
  public Optional<CoerciveFine> reduce(FineId id, Reduction reduction, By by) {
    return onClaim(
        id,
        reduction.claim(),
        by.precondition(),
        (fine, order) -> {
          FineClaim claim = fine.claims().find(reduction.claim()).orElseThrow();
          claim.requireReducible(reduction.remains(), reduction.ground());
          return decisions
              .takeIfAgreed(
                  fine,
                  Outcomes.REDUCED,
                  reduction.toString(),
                  by.decides(),
                  FineLetters.reduced(fine, claim.payable(), reduction.remains()))
              .map(
                  decision ->
                      fine.reduced(
                          claim.id(),
                          FineReduction.decided(
                              decision,
                              Oslo.today(clock),
                              reduction.remains(),
                              reduction.ground())))
              .orElse(fine);
        });
  }

  /**
   * Sends a claim to the Collection Authority.
   *
   * @return empty if there is no such fine or claim
   * @throws CommandRefused if it is sent, waived or annulled already, or enforcement of it, of the
   *     fine or of the order is deferred
   */
  @Transactional
  public Optional<CoerciveFine> collect(FineId id, UUID claim, Precondition precondition) {
    return onClaim(
        id,
        claim,
        precondition,
        (fine, order) -> {
          requireEnforced(fine, order);
          return fine.collected(claim, Oslo.today(clock));
        });
  }

  private Optional<CoerciveFine> onClaim(
      FineId id,
      UUID claim,
      Precondition precondition,
      BiFunction<CoerciveFine, Order, CoerciveFine> step) {
    return change
        .change(
            id,
            precondition,
            (fine, order) -> fine.claims().find(claim).isPresent() ? step.apply(fine, order) : fine)
        .filter(fine -> fine.claims().find(claim).isPresent());
  }

  private void requireEnforced(CoerciveFine fine, Order order) {
    LocalDate today = Oslo.today(clock);
    if (order.pauses().covers(today) || fine.pauses().covers(today)) {
      throw new CommandRefused(new Refusal.EnforcementDeferred());
    }
  }

  private static void requireStanding(CoerciveFine fine) {
    if (!fine.state().stands()) {
      throw new CommandRefused(
          new Refusal.StepNotAllowed(fine.state().name(), FineCommand.CLAIM.name()));
    }
  }
}
