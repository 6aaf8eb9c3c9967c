package no.bht.approval.approvalcase.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.ApprovalId;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.withdrawal.Withdrawal;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalGround;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalProcedure;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalState;
import no.bht.approval.approvalcase.usecase.withdrawal.ReadWithdrawals;
import no.bht.casework.domain.NoticeExemption;
import no.bht.casework.domain.notice.Hearing;
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A case on withdrawal as officers and its provider see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WithdrawalResponse(
    UUID id,
    OrganisationNumber provider,
    List<UUID> approvals,
    WithdrawalGround.Kind ground,
    List<ApprovalRequirement> requirements,
    @Nullable UUID conditionId,
    String facts,
    WithdrawalState state,
    LocalDate openedOn,
    @Nullable LocalDate withdrawnFrom,
    @Nullable LocalDate decidedOn,
    @Nullable String ruleVersion,
    @Nullable String closingReason,
    @Nullable Heard hearing,
    List<Decision> decisions) {

  /**
   * How the provider is heard.
   *
   * @param id what the provider comments on it by
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Heard(
      UUID id,
      @Nullable Instant noticeSentAt,
      @Nullable LocalDate commentDeadline,
      @Nullable NoticeExemption exemption,
      List<Comment> comments) {

    static Heard of(Hearing hearing) {
      List<Comment> comments =
          hearing.comments().stream()
              .map(comment -> new Comment(comment.text(), comment.receivedAt()))
              .toList();
      return switch (hearing.notice()) {
        case Hearing.Sent sent ->
            new Heard(
                hearing.id(),
                sent.notice().sentAt(),
                sent.notice().commentDeadline(),
                null,
                comments);
        case Hearing.Omitted omitted ->
            new Heard(hearing.id(), null, null, omitted.ground(), comments);
      };
    }
  }

  /** What the provider said. */
  record Comment(String text, Instant receivedAt) {}

  /** A decision of the case. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Decision(UUID id, ReasonsBody reasons, @Nullable LocalDate appealDeadline) {

    static Decision of(WithdrawalProcedure.Kept kept) {
      return new Decision(
          kept.id(),
          new ReasonsBody(
              kept.reasons().rules(), kept.reasons().facts(), kept.reasons().considerations()),
          kept.appealDeadline());
    }
  }

  static WithdrawalResponse of(ReadWithdrawals.Shown shown) {
    Withdrawal withdrawal = shown.withdrawal();
    Withdrawal.Verdict verdict = withdrawal.verdict();
    ConditionId condition = withdrawal.ground().condition();
    return new WithdrawalResponse(
        withdrawal.id().value(),
        withdrawal.provider(),
        withdrawal.approvals().stream().map(ApprovalId::value).toList(),
        withdrawal.ground().kind(),
        List.copyOf(withdrawal.ground().requirements()),
        condition == null ? null : condition.value(),
        withdrawal.ground().facts(),
        withdrawal.state(),
        withdrawal.openedOn(),
        verdict == null ? null : verdict.withdrawnFrom(),
        verdict == null ? null : verdict.decidedOn(),
        verdict == null ? null : verdict.ruleVersion(),
        withdrawal.closingReason(),
        shown.hearing().map(Heard::of).orElse(null),
        shown.decisions().stream().map(Decision::of).toList());
  }
}
