package no.bht.supervision.violationfee.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The highest fee by one choice of rule, G and turnover, with all it was computed from (øvre
 * ramme). Amounts are NOK; what a percentage gives is cut to whole øre, never rounded up.
 *
 * @param ruleOf the day whose rule it is
 * @param basicAmountOf the day whose G it is
 * @param turnoverYear {@code null} where no turnover was used
 * @param amount the higher of the two
 */
public record Ceiling(
    CeilingBasis ruleOf,
    LocalDate ruleDay,
    String rule,
    CeilingBasis basicAmountOf,
    LocalDate basicAmountDay,
    BigDecimal basicAmount,
    int timesBasicAmount,
    @Nullable BigDecimal percentOfTurnover,
    @Nullable Integer turnoverYear,
    @Nullable BigDecimal turnover,
    BigDecimal byBasicAmount,
    @Nullable BigDecimal byTurnover,
    BigDecimal amount) {

  /**
   * @param turnover {@code null} for none known
   */
  static Ceiling of(
      Day<FeeRates.CeilingRule> rule, Day<FeeRates.BasicAmount> g, @Nullable Turnover turnover) {
    BigDecimal percent = rule.value().percentOfTurnover();
    Turnover used = percent == null ? null : turnover;
    BigDecimal byG =
        g.value()
            .amount()
            .multiply(BigDecimal.valueOf(rule.value().timesBasicAmount()))
            .setScale(2);
    BigDecimal byTurnover =
        percent == null || used == null
            ? null
            : used.amount().multiply(percent).movePointLeft(2).setScale(2, RoundingMode.DOWN);
    return new Ceiling(
        rule.of(),
        rule.on(),
        rule.value().source(),
        g.of(),
        g.on(),
        g.value().amount(),
        rule.value().timesBasicAmount(),
        percent,
        used == null ? null : used.year(),
        used == null ? null : used.amount(),
        byG,
        byTurnover,
        byTurnover == null ? byG : byG.max(byTurnover));
  }

  /**
   * @throws CommandRefused if the fee is above it
   */
  void requireRoomFor(BigDecimal fee) {
    CommandRefused.when(fee.compareTo(amount) > 0, new Refusal.FeeAboveCeiling(amount));
  }

  /** What holds on a day that may be chosen. */
  record Day<T>(CeilingBasis of, LocalDate on, T value) {}

  /** Whether it is what was chosen. */
  boolean is(CeilingChoice choice) {
    return ruleOf == choice.ruleOf()
        && basicAmountOf == choice.basicAmountOf()
        && Objects.equals(turnoverYear, choice.turnoverYear());
  }
}
