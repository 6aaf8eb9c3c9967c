package no.bht.supervision.coercivefine.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.coercivefine.domain.CoerciveFine;
import no.bht.supervision.coercivefine.domain.FineClaim;
import no.bht.supervision.coercivefine.domain.FineForm;
import no.bht.supervision.coercivefine.domain.FineReduction;
import no.bht.supervision.coercivefine.domain.FineState;
import no.bht.supervision.coercivefine.usecase.ReadFines;
import no.bht.supervision.order.domain.Pause;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record FineResponse(
    UUID id,
    UUID orderId,
    UUID inspectionId,
    OrganisationNumber party,
    FineForm form,
    BigDecimal amount,
    FineState state,
    LocalDate notifiedOn,
    @Nullable LocalDate commentDeadline,
    @Nullable LocalDate imposedOn,
    @Nullable LocalDate runsFrom,
    @Nullable LocalDate appealDeadline,
    @Nullable LocalDate stoppedFrom,
    @Nullable String stopReason,
    List<PauseResponse> pauses,
    LocalDate asOf,
    BigDecimal accrued,
    BigDecimal payable,
    List<ClaimResponse> claims) {

  static FineResponse of(ReadFines.Shown shown) {
    CoerciveFine fine = shown.fine();
    CoerciveFine.@Nullable Imposed imposed = fine.imposed();
    CoerciveFine.@Nullable Stopped stopped = fine.stopped();
    return new FineResponse(
        fine.id().value(),
        fine.order().id().value(),
        fine.order().inspection().value(),
        fine.order().party().number(),
        fine.terms().form(),
        fine.terms().amount(),
        fine.state(),
        fine.notified().on(),
        fine.notified().commentDeadline(),
        imposed == null ? null : imposed.on(),
        imposed == null ? null : imposed.runsFrom(),
        imposed == null ? null : imposed.appealDeadline(),
        stopped == null ? null : stopped.from(),
        stopped == null ? null : stopped.reason(),
        fine.pauses().all().stream().map(PauseResponse::of).toList(),
        shown.day(),
        shown.accrued(),
        fine.claims().payable(),
        fine.claims().all().stream().map(ClaimResponse::of).toList());
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PauseResponse(LocalDate from, @Nullable LocalDate to) {
    static PauseResponse of(Pause pause) {
      return new PauseResponse(pause.from(), pause.lastDay());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ClaimResponse(
      UUID id,
      UUID decisionId,
      LocalDate decidedOn,
      LocalDate from,
      LocalDate to,
      BigDecimal amount,
      BigDecimal payable,
      List<ReductionResponse> reductions,
      @Nullable LocalDate collectedOn,
      boolean deferred,
      boolean annulled) {
    static ClaimResponse of(FineClaim claim) {
      return new ClaimResponse(
          claim.id(),
          claim.decision(),
          claim.decidedOn(),
          claim.from(),
          claim.to(),
          claim.amount(),
          claim.payable(),
          claim.reductions().stream().map(ReductionResponse::of).toList(),
          claim.collectedOn(),
          claim.isDeferred(),
          claim.annulled());
    }
  }

  record ReductionResponse(
      UUID decisionId,
      LocalDate decidedOn,
      BigDecimal remains,
      FineReduction.Ground ground,
      boolean annulled) {
    static ReductionResponse of(FineReduction reduction) {
      return new ReductionResponse(
          reduction.decision(),
          reduction.decidedOn(),
          reduction.remains(),
          reduction.ground(),
          reduction.annulled());
    }
  }
}
