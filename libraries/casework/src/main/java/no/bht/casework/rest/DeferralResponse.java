package no.bht.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.casework.domain.appeal.Deferral;
import no.bht.casework.domain.appeal.DeferralState;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A deferral, as far as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeferralResponse(
    UUID id,
    UUID decisionId,
    OrganisationNumber party,
    DeferralState state,
    Instant askedAt,
    String askedBecause,
    @Nullable Instant answeredAt,
    @Nullable String reason,
    @Nullable LocalDate until,
    @Nullable String conditions,
    @Nullable Instant endedAt,
    @Nullable String endedBecause) {

  static DeferralResponse of(Deferral deferral) {
    Deferral.Answer answer = deferral.answer();
    Deferral.Said ended = deferral.ended();
    return new DeferralResponse(
        deferral.id(),
        deferral.decisionId(),
        deferral.party(),
        deferral.state(),
        deferral.asked().at(),
        deferral.asked().text(),
        answer == null ? null : answer.reasons().at(),
        answer == null ? null : answer.reasons().text(),
        answer == null ? null : answer.until(),
        answer == null ? null : answer.conditions(),
        ended == null ? null : ended.at(),
        ended == null ? null : ended.text());
  }
}
