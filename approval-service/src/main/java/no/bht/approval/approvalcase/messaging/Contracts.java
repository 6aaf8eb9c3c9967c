package no.bht.approval.approvalcase.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.Approval;
import no.bht.approval.approvalcase.domain.submission.ProviderKind;
import org.jspecify.annotations.Nullable;

/** What the events of this service carry; each has its schema under {@code contracts/events}. */
final class Contracts {
  private Contracts() {}

  record ApplicationReceived(UUID applicationId, String kind, LocalDate receivedOn) {}

  /** Of {@code approval-granted} and {@code approval-renewed}. */
  record ApprovalGranted(
      UUID approvalId,
      UUID applicationId,
      LocalDate validFrom,
      LocalDate validTo,
      String ruleVersion,
      boolean exception,
      @Nullable ProviderKind providerKind) {}

  record ApprovalRefused(UUID applicationId, LocalDate decidedOn) {}

  record ApplicationReopened(UUID applicationId) {}

  record ApprovalExpired(UUID approvalId, LocalDate validTo, LocalDate expiredOn) {}

  record RenewalReminderDue(UUID approvalId, LocalDate validTo, LocalDate dueOn) {}

  record ApprovalWithdrawn(UUID approvalId, LocalDate withdrawnFrom, LocalDate validTo) {}

  record ApprovalReinstated(UUID approvalId, LocalDate from, LocalDate validTo, String reason) {}

  record ProviderChanged(
      String change,
      LocalDate from,
      String approvalOutcome,
      @Nullable String successor,
      @Nullable UUID approvalId) {}

  record ApprovalConditionsSet(UUID approvalId, List<SetCondition> conditions) {}

  record SetCondition(UUID conditionId, LocalDate deadline) {}

  record ConditionOverdue(UUID approvalId, UUID conditionId, LocalDate deadline) {}

  /**
   * What the public change feed shows of a provider's approval.
   *
   * @param endedFrom first day without approval by withdrawal or by a change of the provider
   */
  record PublicState(
      String status,
      UUID approvalId,
      LocalDate validFrom,
      LocalDate validTo,
      @Nullable LocalDate expiredOn,
      @Nullable LocalDate endedFrom,
      @Nullable String successor) {

    static PublicState of(Approval approval) {
      LocalDate expiredOn = approval.announcements().expiredOn();
      return approval.isCutShort()
          ? approved(approval).ended(approval.state().name(), approval.standing().endedFrom(), null)
          : approved(approval).expired(expiredOn);
    }

    static PublicState approved(Approval approval) {
      return new PublicState(
          "APPROVED",
          approval.id().value(),
          approval.validity().from(),
          approval.validity().to(),
          null,
          null,
          null);
    }

    PublicState expired(@Nullable LocalDate day) {
      return new PublicState(
          day == null ? status : "EXPIRED", approvalId, validFrom, validTo, day, null, null);
    }

    PublicState ended(String how, @Nullable LocalDate from, @Nullable String successor) {
      return new PublicState(how, approvalId, validFrom, validTo, null, from, successor);
    }
  }
}
