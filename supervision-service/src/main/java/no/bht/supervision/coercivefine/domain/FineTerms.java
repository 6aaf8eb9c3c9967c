package no.bht.supervision.coercivefine.domain;

import java.math.BigDecimal;

/**
 * What is owed for each period, or once.
 *
 * @param amount NOK, above nothing, at most two decimals
 */
public record FineTerms(FineForm form, BigDecimal amount) {
  private static final BigDecimal MOST = new BigDecimal("999999999.99");

  /**
   * @throws IllegalArgumentException if it is no such amount
   */
  public FineTerms {
    if (amount.signum() <= 0
        || amount.compareTo(MOST) > 0
        || amount.stripTrailingZeros().scale() > 2) {
      throw new IllegalArgumentException("A fine is an amount in NOK and øre");
    }
  }
}
