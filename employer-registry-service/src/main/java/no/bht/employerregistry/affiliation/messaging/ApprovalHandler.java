package no.bht.employerregistry.affiliation.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.employerregistry.affiliation.domain.DateRange;
import no.bht.employerregistry.affiliation.domain.ProviderApproval;
import no.bht.employerregistry.affiliation.usecase.FollowApprovals;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;

/** Hears of approvals from the approval service; the subject is the provider. */
@ApplicationScoped
class ApprovalHandler implements EventHandler {
  private static final String GRANTED = "no.bht.approval.approval-granted.v1";
  private static final String RENEWED = "no.bht.approval.approval-renewed.v1";
  private static final String EXPIRED = "no.bht.approval.approval-expired.v1";

  private final FollowApprovals followApprovals;

  ApprovalHandler(FollowApprovals followApprovals) {
    this.followApprovals = followApprovals;
  }

  @Override
  public Set<String> types() {
    return Set.of(GRANTED, RENEWED, EXPIRED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (event.type().equals(EXPIRED)) {
      Expired expired = event.dataAs(Expired.class);
      followApprovals.expired(
          event.subject(), expired.approvalId(), expired.validTo(), expired.expiredOn());
    } else {
      Approved approved = event.dataAs(Approved.class);
      DateRange period = new DateRange(approved.validFrom(), approved.validTo());
      followApprovals.approved(
          new ProviderApproval(approved.approvalId(), event.subject(), period));
    }
  }

  /** What is used of {@code approval-granted} and {@code approval-renewed}. */
  record Approved(UUID approvalId, LocalDate validFrom, LocalDate validTo) {}

  /** What is used of {@code approval-expired}. */
  record Expired(UUID approvalId, LocalDate validTo, LocalDate expiredOn) {}
}
