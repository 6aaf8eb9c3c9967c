package no.bht.supervision.violationfee.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which ceiling applies, as the case officer chooses.
 *
 * @param ruleOf the day whose rule
 * @param basicAmountOf the day whose G
 * @param turnoverYear the year whose turnover; {@code null} if the rule asks for none, or none is
 *     known
 * @param reason why; always said
 */
public record CeilingChoice(
    CeilingBasis ruleOf,
    CeilingBasis basicAmountOf,
    @Nullable Integer turnoverYear,
    String reason) {}
