package no.bht.supervision.violationfee.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.bht.casework.body.ReasonsBody;
import no.bht.supervision.violationfee.domain.AppealRight;
import no.bht.supervision.violationfee.domain.FeeDecision;
import no.bht.supervision.violationfee.domain.FeeFactor;
import no.bht.supervision.violationfee.domain.Imposed;
import no.bht.supervision.violationfee.usecase.ReadFees;
import org.jspecify.annotations.Nullable;

/** The decision, with the inputs of its ceiling. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionBody(
    UUID id,
    BigDecimal amount,
    CeilingBody ceiling,
    String ceilingReason,
    Map<FeeFactor, String> factors,
    ReasonsBody reasons,
    LocalDate decidedOn,
    LocalDate payBy,
    boolean payBySet,
    @Nullable LocalDate appealDeadline,
    boolean finalDecision,
    @Nullable Instant unionRepresentativesInformedAt) {

  static @Nullable DecisionBody of(ReadFees.Shown shown) {
    Imposed imposed = shown.fee().imposed();
    return imposed == null ? null : of(imposed, shown);
  }

  private static DecisionBody of(Imposed imposed, ReadFees.Shown shown) {
    FeeDecision decision = imposed.decision();
    AppealRight.Standing appeal = shown.appeal();
    return new DecisionBody(
        decision.id(),
        decision.amount(),
        CeilingBody.of(decision.ceiling()),
        decision.ceilingReason(),
        new TreeMap<>(decision.factors()),
        ReasonsBody.of(decision.reasons()),
        decision.decidedOn(),
        imposed.payBy(),
        decision.payBySet(),
        appeal == null ? null : appeal.deadline(),
        shown.isFinal(),
        decision.unionInformedAt());
  }
}
