package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.condition.Condition;
import no.bht.approval.approvalcase.domain.condition.ConditionState;
import no.bht.approval.approvalcase.usecase.condition.ReadConditions;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A condition as officers and its provider see it.
 *
 * @param missed whether the deadline has passed with nothing handed in, or it was found not met
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConditionResponse(
    UUID id,
    UUID approvalId,
    OrganisationNumber provider,
    String text,
    String evidenceAsked,
    LocalDate deadline,
    ConditionState state,
    boolean missed,
    List<Evidence> evidence,
    @Nullable Verdict verdict) {

  /** What the provider handed in. */
  record Evidence(String statement, Instant receivedAt) {}

  /** What the officer found. */
  record Verdict(boolean met, String reason, Instant decidedAt) {}

  static ConditionResponse of(ReadConditions.Shown shown) {
    Condition condition = shown.condition();
    Condition.Verdict verdict = condition.verdict();
    return new ConditionResponse(
        condition.id().value(),
        condition.approval().value(),
        condition.provider(),
        condition.terms().text(),
        condition.terms().evidenceAsked(),
        condition.terms().deadline(),
        condition.state(),
        shown.missed(),
        condition.evidence().stream()
            .map(evidence -> new Evidence(evidence.statement(), evidence.receivedAt()))
            .toList(),
        verdict == null ? null : new Verdict(verdict.met(), verdict.reason(), verdict.decidedAt()));
  }
}
