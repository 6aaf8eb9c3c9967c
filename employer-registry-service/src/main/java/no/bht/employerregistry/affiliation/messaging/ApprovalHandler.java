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
import no.bht.platform.organisation.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Hears of approvals from the approval service; the subject is the provider. */
@ApplicationScoped
class ApprovalHandler implements EventHandler {
  private static final String RECEIVED = "no.bht.approval.application-received.v1";
  private static final String REOPENED = "no.bht.approval.application-reopened.v1";
  private static final String REFUSED = "no.bht.approval.approval-refused.v1";
  private static final String GRANTED = "no.bht.approval.approval-granted.v1";
  private static final String RENEWED = "no.bht.approval.approval-renewed.v1";
  private static final String EXPIRED = "no.bht.approval.approval-expired.v1";
  private static final String WITHDRAWN = "no.bht.approval.approval-withdrawn.v1";
  private static final String REINSTATED = "no.bht.approval.approval-reinstated.v1";
  private static final String CHANGED = "no.bht.approval.provider-changed.v1";

  private final FollowApprovals followApprovals;

  ApprovalHandler(FollowApprovals followApprovals) {
    this.followApprovals = followApprovals;
  }

  @Override
  public Set<String> types() {
    return Set.of(
        RECEIVED, REFUSED, REOPENED, GRANTED, RENEWED, EXPIRED, WITHDRAWN, REINSTATED, CHANGED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    switch (event.type()) {
      case RECEIVED -> {
        Received received = event.dataAs(Received.class);
        if (received.kind().equals("RENEWAL")) {
          followApprovals.renewalReceived(
              event.subject(), received.applicationId(), received.receivedOn());
        }
      }
      case REFUSED -> {
        Refused refused = event.dataAs(Refused.class);
        followApprovals.refused(refused.applicationId(), refused.decidedOn());
      }
      case REOPENED -> followApprovals.reopened(event.dataAs(Reopened.class).applicationId());
      case EXPIRED -> {
        Expired expired = event.dataAs(Expired.class);
        followApprovals.expired(
            event.subject(), expired.approvalId(), expired.validTo(), expired.expiredOn());
      }
      case WITHDRAWN -> {
        Withdrawn withdrawn = event.dataAs(Withdrawn.class);
        followApprovals.withdrawn(
            event.subject(), withdrawn.approvalId(), withdrawn.withdrawnFrom(), event.time());
      }
      case REINSTATED -> {
        Reinstated reinstated = event.dataAs(Reinstated.class);
        followApprovals.reinstated(
            event.subject(), reinstated.approvalId(), reinstated.from(), event.time());
      }
      case CHANGED -> {
        Changed changed = event.dataAs(Changed.class);
        followApprovals.providerChanged(event.subject(), changed.from(), changed.successor());
      }
      default -> {
        Approved approved = event.dataAs(Approved.class);
        DateRange period = new DateRange(approved.validFrom(), approved.validTo());
        followApprovals.approved(
            new ProviderApproval(approved.approvalId(), event.subject(), period),
            approved.applicationId());
      }
    }
  }

  /** What is used of {@code approval-granted} and {@code approval-renewed}. */
  record Approved(UUID approvalId, UUID applicationId, LocalDate validFrom, LocalDate validTo) {}

  /** What is used of {@code application-received}. */
  record Received(UUID applicationId, String kind, LocalDate receivedOn) {}

  /** What is used of {@code application-reopened}. */
  record Reopened(UUID applicationId) {}

  /** What is used of {@code approval-refused}. */
  record Refused(UUID applicationId, LocalDate decidedOn) {}

  /** What is used of {@code approval-expired}. */
  record Expired(UUID approvalId, LocalDate validTo, LocalDate expiredOn) {}

  /** What is used of {@code approval-withdrawn}. */
  record Withdrawn(UUID approvalId, LocalDate withdrawnFrom) {}

  /** What is used of {@code approval-reinstated}. */
  record Reinstated(UUID approvalId, LocalDate from) {}

  /** What is used of {@code provider-changed}. */
  record Changed(LocalDate from, @Nullable OrganisationNumber successor) {}
}
