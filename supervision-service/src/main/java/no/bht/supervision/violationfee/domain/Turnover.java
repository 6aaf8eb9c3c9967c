package no.bht.supervision.violationfee.domain;

import java.math.BigDecimal;

/**
 * Annual turnover (årsomsetning) of the enterprise.
 *
 * @param amount NOK
 * @param source where it is known from
 */
public record Turnover(int year, BigDecimal amount, String source) {}
