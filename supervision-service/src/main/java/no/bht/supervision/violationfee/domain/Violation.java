package no.bht.supervision.violationfee.domain;

import java.time.LocalDate;
import java.util.List;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A violation (overtredelse). Statute: aml. § 18-10 first and fourth paragraph.
 *
 * @param act what was done or left undone
 * @param provisions what it broke, for instance {@code FOR-2011-12-06-1355 § 13-1}
 * @param controlPoint code of the point found in breach; {@code null} if it rests on none
 * @param committedOn the day of the violation, or the first of several
 * @param ceasedOn the day it ceased; {@code null} as long as it goes on
 */
public record Violation(
    String act,
    List<String> provisions,
    @Nullable String controlPoint,
    LocalDate committedOn,
    @Nullable LocalDate ceasedOn,
    Guilt guilt) {
  public Violation {
    provisions = List.copyOf(provisions);
  }

  /** The last day of it that is known. */
  public LocalDate lastDay(LocalDate today) {
    return ceasedOn == null ? today : ceasedOn;
  }

  /**
   * @throws CommandRefused if a day lies ahead, it ceased before it began, the rules on fees did
   *     not exist yet, a provision is not one a fee may rest on, or the guilt is not enough
   */
  void check(FeeRates rates, Addressee addressee, boolean onTheSpot, LocalDate today) {
    LocalDate last = lastDay(today);
    CommandRefused.when(
        committedOn.isAfter(today) || last.isAfter(today) || last.isBefore(committedOn),
        new Refusal.ViolationDaysImpossible());
    LocalDate from = rates.inForceFrom(addressee, onTheSpot);
    CommandRefused.when(last.isBefore(from), new Refusal.FeeRuleNotInForce(from));
    provisions.stream()
        .filter(provision -> !rates.accepts(provision, last))
        .findFirst()
        .ifPresent(
            provision -> {
              throw new CommandRefused(new Refusal.ProvisionNotAccepted(provision));
            });
    CommandRefused.when(!guilt.enoughFor(addressee), new Refusal.GuiltNotEnough());
  }

  /** What was done may tell of persons: not printed. */
  @Override
  public String toString() {
    return "Violation[" + provisions + ", " + committedOn + "]";
  }
}
