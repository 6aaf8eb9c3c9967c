package no.bht.supervision.violationfee.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.bht.casework.body.ReasonsBody;
import no.bht.casework.body.Said;
import no.bht.platform.person.FreeText;
import no.bht.supervision.http.NearDay;
import no.bht.supervision.violationfee.domain.CeilingBasis;
import no.bht.supervision.violationfee.domain.CeilingChoice;
import no.bht.supervision.violationfee.domain.FeeDecision;
import no.bht.supervision.violationfee.domain.FeeFactor;
import org.jspecify.annotations.Nullable;

/**
 * What is decided.
 *
 * @param factors a text a factor; none on the spot
 * @param payBy last day to pay; that of the act if left out
 */
record DecideFeeRequest(
    @NotNull @Positive @Digits(integer = 12, fraction = 2) BigDecimal amount,
    @NotNull @Valid ChoiceBody ceiling,
    @Nullable @Size(max = 20) List<@NotNull @Valid WeighedBody> factors,
    @NotNull @Valid ReasonsBody reasons,
    @Nullable @NearDay LocalDate payBy) {

  @AssertTrue(message = "one text a factor")
  boolean isOneAFactor() {
    return factors == null
        || factors.contains(null)
        || factors.stream().map(WeighedBody::factor).distinct().count() == factors.size();
  }

  FeeDecision.Ruling toDomain() {
    return new FeeDecision.Ruling(
        Kroner.of(amount),
        ceiling.toDomain(),
        factors == null
            ? Map.of()
            : factors.stream().collect(Collectors.toMap(WeighedBody::factor, WeighedBody::text)),
        reasons.toDomain(),
        payBy);
  }

  /** Which ceiling, and why. */
  record ChoiceBody(
      @NotNull CeilingBasis ruleOf,
      @NotNull CeilingBasis basicAmountOf,
      @Nullable Integer turnoverYear,
      @Said @FreeText String reason) {

    CeilingChoice toDomain() {
      return new CeilingChoice(ruleOf, basicAmountOf, turnoverYear, reason);
    }
  }

  /** What is weighed, with its text. */
  record WeighedBody(@NotNull FeeFactor factor, @Said @FreeText String text) {}
}
