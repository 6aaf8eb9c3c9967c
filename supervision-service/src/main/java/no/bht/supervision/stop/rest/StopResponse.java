package no.bht.supervision.stop.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.stop.domain.ActivityStop;
import no.bht.supervision.stop.domain.StopCause;
import no.bht.supervision.stop.domain.StopScope;
import no.bht.supervision.stop.domain.StopState;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record StopResponse(
    UUID id,
    UUID inspectionId,
    OrganisationNumber party,
    PartyKind partyKind,
    @Nullable UUID orderId,
    @Nullable String danger,
    StopScope scope,
    String activities,
    StopState state,
    boolean inForce,
    LocalDate notifiedOn,
    @Nullable LocalDate commentDeadline,
    @Nullable LocalDate decidedOn,
    @Nullable LocalDate appealDeadline,
    @Nullable LocalDate endedOn,
    @Nullable String endReason) {

  static StopResponse of(ActivityStop stop, LocalDate today) {
    ActivityStop.@Nullable Decided decided = stop.decided();
    ActivityStop.@Nullable Ended ended = stop.ended();
    return new StopResponse(
        stop.id().value(),
        stop.subject().inspection().value(),
        stop.subject().party().number(),
        stop.subject().party().kind(),
        stop.subject().cause().linkedOrder().map(order -> order.id().value()).orElse(null),
        stop.subject().cause() instanceof StopCause.ImminentDanger(String danger) ? danger : null,
        stop.subject().scope(),
        stop.subject().activities(),
        stop.state(),
        stop.isInForceOn(today),
        stop.notified().on(),
        stop.notified().commentDeadline(),
        decided == null ? null : decided.on(),
        decided == null ? null : decided.appealDeadline(),
        ended == null ? null : ended.on(),
        ended == null ? null : ended.reason());
  }
}
