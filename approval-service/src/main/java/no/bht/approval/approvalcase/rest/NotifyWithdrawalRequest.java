package no.bht.approval.approvalcase.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.condition.ConditionId;
import no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalGround;
import no.bht.approval.approvalcase.domain.withdrawal.WithdrawalProcedure;
import no.bht.approval.approvalcase.usecase.withdrawal.NotifyWithdrawal;
import no.bht.casework.domain.NoticeExemption;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.person.FreeText;
import org.jspecify.annotations.Nullable;

/** A withdrawal that is considered, and how the provider is heard. */
record NotifyWithdrawalRequest(
    @NotNull OrganisationNumber provider,
    WithdrawalGround.@NotNull Kind ground,
    @Size(max = 30) @Nullable List<@NotNull ApprovalRequirement> requirements,
    @Nullable UUID conditionId,
    @NotBlank @Size(max = 20_000) @FreeText String facts,
    @Nullable LocalDate commentDeadline,
    @Valid @Nullable Exemption noticeExemption) {

  /** Why notice is left out. */
  record Exemption(
      @NotNull NoticeExemption ground, @NotBlank @Size(max = 5_000) @FreeText String reason) {}

  @AssertTrue(message = "names the requirements that are not met")
  boolean isRequirementsNamed() {
    return ground != WithdrawalGround.Kind.REQUIREMENTS_NOT_MET
        || (requirements != null && !requirements.isEmpty());
  }

  @AssertTrue(message = "has a commentDeadline or a noticeExemption")
  boolean isProviderHeard() {
    return (commentDeadline == null) != (noticeExemption == null);
  }

  NotifyWithdrawal.Command toCommand() {
    return new NotifyWithdrawal.Command(
        provider,
        new WithdrawalGround(
            ground,
            requirements == null ? new TreeSet<>() : new TreeSet<>(requirements),
            conditionId == null ? null : new ConditionId(conditionId),
            facts),
        new WithdrawalProcedure.Notice(
            commentDeadline,
            noticeExemption == null
                ? null
                : new WithdrawalProcedure.Omission(
                    noticeExemption.ground(), noticeExemption.reason())));
  }
}
