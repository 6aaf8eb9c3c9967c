package no.bht.employerregistry.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares and percentages. */
final class Share {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Share() {}

  /** From 0 to 1 with three decimals; nothing of nothing is null. */
  static @Nullable BigDecimal of(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
  }

  /** From 0 to 100 with two decimals; nothing of nothing is null. */
  static @Nullable BigDecimal percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }
}
