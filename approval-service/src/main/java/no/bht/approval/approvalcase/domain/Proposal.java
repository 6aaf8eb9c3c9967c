package no.bht.approval.approvalcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.bht.approval.approvalcase.domain.condition.ConditionTerms;
import org.jspecify.annotations.Nullable;

/**
 * A decision that one officer has proposed and another is to confirm (to par øyne). Practice of the
 * office, no statute.
 *
 * @param validTo last day of the approval; {@code null} for the full period, or when refused
 * @param exceptionReason why § 2-2 last paragraph is used; {@code null} if it is not
 * @param conditions vilkår of the approval; none when refused
 * @param proposedBy reference of the officer, no name
 */
public record Proposal(
    Decisions.Outcome outcome,
    @Nullable LocalDate validTo,
    Decisions.Stated reasons,
    @Nullable String exceptionReason,
    List<ConditionTerms> conditions,
    String proposedBy,
    Instant proposedAt) {

  /** One that was stored before there were conditions has none. */
  public Proposal(
      Decisions.Outcome outcome,
      @Nullable LocalDate validTo,
      Decisions.Stated reasons,
      @Nullable String exceptionReason,
      @Nullable List<ConditionTerms> conditions,
      String proposedBy,
      Instant proposedAt) {
    this.outcome = outcome;
    this.validTo = validTo;
    this.reasons = reasons;
    this.exceptionReason = exceptionReason;
    this.conditions = conditions == null ? List.of() : List.copyOf(conditions);
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
  }
}
