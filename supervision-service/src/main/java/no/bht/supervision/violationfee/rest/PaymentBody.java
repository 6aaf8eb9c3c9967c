package no.bht.supervision.violationfee.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.bht.supervision.violationfee.domain.Hold;
import no.bht.supervision.violationfee.domain.Imposed;
import no.bht.supervision.violationfee.domain.Payment;
import no.bht.supervision.violationfee.usecase.ReadFees;
import org.jspecify.annotations.Nullable;

/** How far it is paid, and what holds that up. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaymentBody(
    BigDecimal paid,
    @Nullable LocalDate paidOn,
    BigDecimal outstanding,
    boolean overdue,
    @Nullable LocalDate deferredFrom,
    boolean suspendedByLawsuit,
    @Nullable LawsuitBody lawsuit,
    boolean enforcementBasis) {

  /** A lawsuit against the decision. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LawsuitBody(LocalDate broughtOn, @Nullable LocalDate endedOn) {}

  static @Nullable PaymentBody of(ReadFees.Shown shown) {
    Imposed imposed = shown.fee().imposed();
    return imposed == null ? null : of(imposed, shown);
  }

  private static PaymentBody of(Imposed imposed, ReadFees.Shown shown) {
    Payment payment = imposed.payment();
    return new PaymentBody(
        payment.paid(),
        payment.paidOn(),
        imposed.outstanding(),
        shown.fee().isOverdue(shown.today()),
        payment.running(Hold.Ground.DEFERRAL).map(Hold::from).orElse(null),
        payment.running(Hold.Ground.LAWSUIT).isPresent(),
        payment
            .last(Hold.Ground.LAWSUIT)
            .map(lawsuit -> new LawsuitBody(lawsuit.from(), lawsuit.to()))
            .orElse(null),
        shown.isEnforceable());
  }
}
