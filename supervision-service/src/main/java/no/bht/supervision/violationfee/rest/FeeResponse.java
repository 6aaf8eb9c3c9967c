package no.bht.supervision.violationfee.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.violationfee.domain.Addressee;
import no.bht.supervision.violationfee.domain.FeeState;
import no.bht.supervision.violationfee.domain.FeeSubject;
import no.bht.supervision.violationfee.domain.Imposed;
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
    ViolationBody violation,
    Limits limitation,
    @Nullable NoticeBody notice,
    @Nullable List<TurnoversRequest.TurnoverBody> turnovers,
    @Nullable List<CoordinationBody> coordination,
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

  /**
   * @param toOfficer whether the inspector reads it
   */
  static FeeResponse of(ReadFees.Shown shown, boolean toOfficer) {
    ViolationFee fee = shown.fee();
    FeeSubject subject = fee.subject();
    FeeSubject.Person person = subject.person();
    Preparation prepared = fee.preparation();
    Imposed imposed = fee.imposed();
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
        ViolationBody.of(fee.violation()),
        Limits.of(shown.limitation()),
        NoticeBody.of(prepared.notice()),
        toOfficer
            ? prepared.turnovers().stream().map(TurnoversRequest.TurnoverBody::of).toList()
            : null,
        toOfficer ? prepared.coordination().stream().map(CoordinationBody::of).toList() : null,
        DecisionBody.of(shown),
        PaymentBody.of(shown),
        imposed == null ? null : imposed.annulledOn(),
        fee.ending());
  }
}
