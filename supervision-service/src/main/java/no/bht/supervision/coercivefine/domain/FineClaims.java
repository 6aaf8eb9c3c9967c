package no.bht.supervision.coercivefine.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What was claimed of a fine, oldest first. */
public record FineClaims(List<FineClaim> all) {
  public static final FineClaims NONE = new FineClaims(List.of());

  public FineClaims {
    all = List.copyOf(all);
  }

  public Optional<FineClaim> find(UUID id) {
    return all.stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  /** The claim that was made, or reduced, by the decision. */
  public Optional<FineClaim> of(UUID decision) {
    return all.stream().filter(claim -> claim.isOf(decision)).findFirst();
  }

  /** What counts as claimed of what has accrued; NOK. */
  public BigDecimal counted() {
    return sum(FineClaim::counted);
  }

  /** What is to be paid of all; NOK. */
  public BigDecimal payable() {
    return sum(FineClaim::payable);
  }

  private BigDecimal sum(Function<FineClaim, BigDecimal> what) {
    return all.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The last day that is claimed; empty if nothing is. */
  public Optional<LocalDate> lastDay() {
    return standing().map(FineClaim::to).max(Comparator.naturalOrder());
  }

  /** The first day, from {@code first} on, that no claim covers. */
  public LocalDate firstUnclaimed(LocalDate first) {
    LocalDate next = first;
    for (FineClaim claim : standing().sorted(Comparator.comparing(FineClaim::from)).toList()) {
      if (!claim.from().isAfter(next) && !claim.to().isBefore(next)) {
        next = claim.to().plusDays(1);
      }
    }
    return next;
  }

  private Stream<FineClaim> standing() {
    return all.stream().filter(claim -> claim.counted().signum() > 0);
  }

  FineClaims and(FineClaim claim) {
    return new FineClaims(Stream.concat(all.stream(), Stream.of(claim)).toList());
  }

  FineClaims with(UUID id, UnaryOperator<FineClaim> step) {
    return new FineClaims(
        all.stream().map(claim -> claim.id().equals(id) ? step.apply(claim) : claim).toList());
  }

  /** With the fine they fall. */
  FineClaims fallen() {
    return new FineClaims(all.stream().map(FineClaim::fallen).toList());
  }
}
