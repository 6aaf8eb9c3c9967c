package no.bht.supervision.violationfee.rest;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** NOK with two decimals, however it was written. */
final class Kroner {
  private Kroner() {}

  static BigDecimal of(BigDecimal amount) {
    return amount.setScale(2);
  }

  static @Nullable BigDecimal orNull(@Nullable BigDecimal amount) {
    return amount == null ? null : of(amount);
  }
}
