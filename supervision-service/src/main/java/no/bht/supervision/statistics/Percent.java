package no.bht.supervision.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** From 0 to 100 with four decimals, as many as any published table has. */
final class Percent {
  private Percent() {}

  /** Null of nothing, and of what is not told. */
  static @Nullable BigDecimal of(long part, @Nullable Long whole) {
    return whole == null || whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
  }
}
