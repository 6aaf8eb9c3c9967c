package no.bht.supervision.violationfee.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import no.bht.supervision.violationfee.domain.Ceiling;
import no.bht.supervision.violationfee.domain.Preparation;
import no.bht.supervision.violationfee.domain.ViolationFee;
import org.jspecify.annotations.Nullable;

/**
 * The ceilings that may be chosen today.
 *
 * @param differ whether it matters which one is chosen
 * @param warning that the fee of the notice is above the lowest, or above every one of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CeilingsResponse(List<CeilingBody> items, boolean differ, @Nullable Warning warning) {

  enum Warning {
    INTENDED_ABOVE_LOWEST,
    INTENDED_ABOVE_HIGHEST
  }

  static CeilingsResponse of(ViolationFee fee, List<Ceiling> ceilings) {
    List<BigDecimal> amounts =
        ceilings.stream().map(Ceiling::amount).sorted(Comparator.naturalOrder()).toList();
    Preparation.Notice notice = fee.preparation().notice();
    BigDecimal intended = notice == null ? null : notice.intended();
    boolean differ = !amounts.isEmpty() && amounts.getFirst().compareTo(amounts.getLast()) != 0;
    return new CeilingsResponse(
        ceilings.stream().map(CeilingBody::of).toList(), differ, warning(intended, amounts));
  }

  private static @Nullable Warning warning(
      @Nullable BigDecimal intended, List<BigDecimal> amounts) {
    if (intended == null || amounts.isEmpty() || intended.compareTo(amounts.getFirst()) <= 0) {
      return null;
    }
    return intended.compareTo(amounts.getLast()) > 0
        ? Warning.INTENDED_ABOVE_HIGHEST
        : Warning.INTENDED_ABOVE_LOWEST;
  }
}
