package no.bht.supervision.coercivefine.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
 * @param amount NOK that had accrued on these days, as it was claimed
 * @param owed NOK by the decision as it stands, without reductions
 * @param reductions decisions by which less is to be paid, oldest first
 * @param collectedOn the day it was sent to the Collection Authority (Innkrevingsmyndigheten)
 * @param deferred whether enforcement of the claim itself is deferred
 */
public record FineClaim(
    UUID id,
    UUID decision,
    LocalDate decidedOn,
    LocalDate from,
    LocalDate to,
    BigDecimal amount,
    BigDecimal owed,
    List<FineReduction> reductions,
    @Nullable LocalDate collectedOn,
    boolean deferred,
    boolean annulled) {
  public FineClaim {
    reductions = List.copyOf(reductions);
  }

  /** A claim as it is decided. */
  public static FineClaim decided(
      UUID id, UUID decision, LocalDate on, LocalDate from, LocalDate to, BigDecimal amount) {
    return new FineClaim(id, decision, on, from, to, amount, amount, List.of(), null, false, false);
  }

  /** What of it counts as claimed of what has accrued; NOK. */
  public BigDecimal counted() {
    return least(amount, FineReduction::isCorrection);
  }

  /** What is to be paid of it, after reductions; NOK, nothing if it is annulled. */
  public BigDecimal payable() {
    return least(owed, reduction -> !reduction.annulled());
  }

  private BigDecimal least(BigDecimal most, Predicate<FineReduction> which) {
    return annulled
        ? BigDecimal.ZERO
        : reductions.stream()
            .filter(which)
            .map(FineReduction::remains)
            .reduce(most, BigDecimal::min);
  }

  /**
   * @throws CommandRefused if it is no reduction, or the claim is collected and the reason not of
   *     its imposition
   */
  public void requireReducible(BigDecimal remains, FineReduction.Ground ground) {
    if (remains.signum() < 0 || remains.compareTo(payable()) >= 0) {
      throw new CommandRefused(new Refusal.NoReduction(payable()));
    }
    if (collectedOn != null && ground == FineReduction.Ground.SPECIAL_CASE) {
      throw new CommandRefused(new Refusal.ReasonNotOfImposition());
    }
  }

  FineClaim reduced(FineReduction reduction) {
    return with(owed, Stream.concat(reductions.stream(), Stream.of(reduction)).toList());
  }

  /**
   * @throws CommandRefused if it is collected, waived, annulled or deferred
   */
  FineClaim collected(LocalDate day) {
    if (collectedOn != null || payable().signum() == 0) {
      String state = annulled ? "ANNULLED" : collectedOn == null ? "WAIVED" : "COLLECTED";
      throw new CommandRefused(new Refusal.StepNotAllowed(state, FineCommand.COLLECT.name()));
    }
    if (isDeferred()) {
      throw new CommandRefused(new Refusal.EnforcementDeferred());
    }
    return new FineClaim(
        id, decision, decidedOn, from, to, amount, owed, reductions, day, false, false);
  }

  /** Whether enforcement of it, or of a decision that reduced it, is deferred. */
  public boolean isDeferred() {
    return deferred || reductions.stream().anyMatch(FineReduction::deferred);
  }

  /** Whether the decision is the claim, or one that reduced it. */
  boolean isOf(UUID other) {
    return decision.equals(other)
        || reductions.stream().anyMatch(reduction -> reduction.decision().equals(other));
  }

  /** Enforcement of the decision, the claim's own or one that reduced it, is deferred or not. */
  public FineClaim deferred(UUID of, boolean now) {
    return decision.equals(of)
        ? new FineClaim(
            id, decision, decidedOn, from, to, amount, owed, reductions, collectedOn, now, annulled)
        : reduction(of, reduction -> reduction.deferred(now));
  }

  /** The decision is annulled: the claim falls, or the reduction does. */
  public FineClaim annulled(UUID of) {
    return decision.equals(of) ? fallen() : reduction(of, FineReduction::fallen);
  }

  /** As the appeal decided: never more than was claimed. */
  public FineClaim changed(UUID of, BigDecimal other) {
    return decision.equals(of)
        ? with(other.min(amount), reductions)
        : reduction(of, reduction -> reduction.changedTo(other));
  }

  /** Nothing of it stands. */
  FineClaim fallen() {
    return new FineClaim(
        id,
        decision,
        decidedOn,
        from,
        to,
        amount,
        BigDecimal.ZERO,
        reductions,
        collectedOn,
        false,
        true);
  }

  private FineClaim reduction(UUID of, UnaryOperator<FineReduction> step) {
    return with(
        owed,
        reductions.stream()
            .map(reduction -> reduction.decision().equals(of) ? step.apply(reduction) : reduction)
            .toList());
  }

  private FineClaim with(BigDecimal nowOwed, List<FineReduction> now) {
    return new FineClaim(
        id, decision, decidedOn, from, to, amount, nowOwed, now, collectedOn, deferred, annulled);
  }
}
