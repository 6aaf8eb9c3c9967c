package no.bht.supervision.violationfee.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.bht.supervision.violationfee.domain.Ceiling;
import no.bht.supervision.violationfee.domain.CeilingBasis;
import org.jspecify.annotations.Nullable;

/** A ceiling with all it was computed from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CeilingBody(
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

  static CeilingBody of(Ceiling ceiling) {
    return new CeilingBody(
        ceiling.ruleOf(),
        ceiling.ruleDay(),
        ceiling.rule(),
        ceiling.basicAmountOf(),
        ceiling.basicAmountDay(),
        ceiling.basicAmount(),
        ceiling.timesBasicAmount(),
        ceiling.percentOfTurnover(),
        ceiling.turnoverYear(),
        ceiling.turnover(),
        ceiling.byBasicAmount(),
        ceiling.byTurnover(),
        ceiling.amount());
  }
}
