package no.bht.approval.approvalcase.messaging;

import java.time.LocalDate;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.Approval;
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
      boolean exception) {}

  record ApprovalRefused(UUID applicationId, LocalDate decidedOn) {}

  record ApprovalExpired(UUID approvalId, LocalDate validTo, LocalDate expiredOn) {}

  record RenewalReminderDue(UUID approvalId, LocalDate validTo, LocalDate dueOn) {}

  /** What the public change feed shows of a provider's approval. */
  record PublicState(
      String status,
      UUID approvalId,
      LocalDate validFrom,
      LocalDate validTo,
      @Nullable LocalDate expiredOn) {

    static PublicState of(Approval approval) {
      LocalDate expiredOn = approval.announcements().expiredOn();
      return new PublicState(
          expiredOn == null ? "APPROVED" : "EXPIRED",
          approval.id().value(),
          approval.validity().from(),
          approval.validity().to(),
          expiredOn);
    }

    PublicState expired(LocalDate day) {
      return new PublicState("EXPIRED", approvalId, validFrom, validTo, day);
    }
  }
}
