package no.bht.supervision.violationfee.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.bht.casework.body.ReasonsBody;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.violationfee.domain.Addressee;
import no.bht.supervision.violationfee.domain.AppealRight;
import no.bht.supervision.violationfee.domain.Collecting;
import no.bht.supervision.violationfee.domain.FeeDecision;
import no.bht.supervision.violationfee.domain.FeeFactor;
import no.bht.supervision.violationfee.domain.FeeState;
import no.bht.supervision.violationfee.domain.FeeSubject;
import no.bht.supervision.violationfee.domain.Limitation;
import no.bht.supervision.violationfee.domain.Preparation;
import no.bht.supervision.violationfee.domain.ViolationFee;
import no.bht.supervision.violationfee.usecase.ReadFees;
import org.jspecify.annotations.Nullable;

/**
 * A violation fee.
 *
 * @param personReference the office's reference of the person, for the inspector
 * @param turnovers for the inspector
 * @param coordination for the inspector
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeeResponse(
    UUID id,
    UUID inspectionId,
    OrganisationNumber party,
    PartyKind partyKind,
    Addressee addressee,
    @Nullable String personReference,
    @Nullable String onTheSpotReason,
    FeeState state,
    LocalDate openedOn,
    FeeBodies.ViolationBody violation,
    Limits limitation,
    @Nullable NoticeBody notice,
    @Nullable List<FeeBodies.TurnoverBody> turnovers,
    @Nullable List<FeeBodies.CoordinationBody> coordination,
    @Nullable DecisionBody decision,
    @Nullable PaymentBody payment,
    @Nullable LocalDate annulledOn,
    ViolationFee.@Nullable Ending ending) {

  /** Until when it may be decided. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Limits(@Nullable LocalDate lastDay, @Nullable LocalDate interruptedOn) {
    static Limits of(Limitation limitation) {
      return new Limits(limitation.lastDay(), limitation.interruptedOn());
    }
  }

  /** Advance notice. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record NoticeBody(
      LocalDate sentOn,
      LocalDate commentDeadline,
      @Nullable BigDecimal intended,
      Instant rightsInformedAt) {
    static @Nullable NoticeBody of(Preparation.@Nullable Notice notice) {
      return notice == null
          ? null
          : new NoticeBody(
              notice.sentOn(),
              notice.commentDeadline(),
              notice.intended(),
              notice.rightsInformedAt());
    }
  }

  /** A lawsuit against the decision. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record LawsuitBody(LocalDate broughtOn, @Nullable LocalDate endedOn) {
    static @Nullable LawsuitBody of(Collecting.@Nullable Lawsuit lawsuit) {
      return lawsuit == null ? null : new LawsuitBody(lawsuit.broughtOn(), lawsuit.endedOn());
    }
  }

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
      FeeDecision decision = shown.fee().decision();
      AppealRight.Standing appeal = shown.appeal();
      return decision == null
          ? null
          : new DecisionBody(
              decision.id(),
              decision.amount(),
              CeilingBody.of(decision.ceiling()),
              decision.ceilingReason(),
              new TreeMap<>(decision.factors()),
              ReasonsBody.of(decision.reasons()),
              decision.decidedOn(),
              decision.payBy(),
              decision.payBySet(),
              appeal == null ? null : appeal.deadline(),
              appeal != null && appeal.finalDecision(),
              decision.unionInformedAt());
    }
  }

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

    static @Nullable PaymentBody of(ReadFees.Shown shown) {
      ViolationFee fee = shown.fee();
      Collecting collecting = fee.collecting();
      return fee.decision() == null
          ? null
          : new PaymentBody(
              collecting.paid(),
              collecting.paidOn(),
              fee.outstanding(),
              fee.isOverdue(shown.today()),
              collecting.deferredFrom(),
              collecting.isSuspended(),
              LawsuitBody.of(collecting.lawsuit()),
              shown.isEnforceable());
    }
  }

  /**
   * @param toOfficer whether the inspector reads it
   */
  static FeeResponse of(ReadFees.Shown shown, boolean toOfficer) {
    ViolationFee fee = shown.fee();
    FeeSubject subject = fee.subject();
    FeeSubject.Person person = subject.person();
    Preparation prepared = fee.preparation();
    return new FeeResponse(
        subject.id().value(),
        subject.inspection(),
        subject.party().number(),
        subject.party().kind(),
        subject.addressee(),
        toOfficer && person != null ? person.reference() : null,
        subject.onTheSpotReason(),
        fee.state(),
        subject.openedOn(),
        FeeBodies.ViolationBody.of(fee.violation()),
        Limits.of(shown.limitation()),
        NoticeBody.of(prepared.notice()),
        toOfficer ? prepared.turnovers().stream().map(FeeBodies.TurnoverBody::of).toList() : null,
        toOfficer
            ? prepared.coordination().stream().map(FeeBodies.CoordinationBody::of).toList()
            : null,
        DecisionBody.of(shown),
        PaymentBody.of(shown),
        fee.annulledOn(),
        fee.ending());
  }
}
