package no.bht.casework.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.casework.body.ReasonsBody;
import no.bht.casework.domain.AppealBody;
import no.bht.casework.domain.Decision;
import no.bht.casework.domain.KeptDecision;
import no.bht.casework.usecase.appeal.ReadAppeals;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A decision with what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionResponse(
    UUID id,
    UUID caseId,
    OrganisationNumber party,
    String outcome,
    String ruleVersion,
    ReasonsBody reasons,
    Instant decidedAt,
    @Nullable LocalDate complianceDeadline,
    Instant notifiedAt,
    LocalDate appealDeadline,
    AppealBody appealBody,
    boolean stands,
    List<AppealResponse> appeals,
    List<DeferralResponse> deferrals) {

  static DecisionResponse of(ReadAppeals.Shown shown) {
    KeptDecision kept = shown.decision();
    Decision decision = kept.decision();
    return new DecisionResponse(
        decision.id(),
        decision.caseId(),
        decision.party(),
        decision.outcome(),
        decision.ruleVersion(),
        ReasonsBody.of(decision.reasons()),
        decision.decidedAt(),
        decision.complianceDeadline(),
        kept.notifiedAt(),
        kept.appealDeadline(),
        kept.appealBody(),
        shown.stands(),
        shown.appeals().stream().map(AppealResponse::of).toList(),
        shown.deferrals().stream().map(DeferralResponse::of).toList());
  }
}
