package no.bht.approval.provider.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.approval.provider.ReceivedFacts;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.organisation.OrganisationNumber;

/** Reports of providers that inspectors reject, and how that ends. */
@ApplicationScoped
class RejectedReportHandler implements EventHandler {
  private static final String REJECTED = "no.bht.supervision.report-rejected.v1";
  private static final String CHANGED = "no.bht.supervision.report-rejection-changed.v1";

  private final ReceivedFacts facts;

  RejectedReportHandler(ReceivedFacts facts) {
    this.facts = facts;
  }

  /** The fields used of {@code report-rejected}. */
  record Rejected(
      UUID rejectionId,
      OrganisationNumber employer,
      String kind,
      String reason,
      LocalDate rejectedOn,
      boolean otherSupplierDemanded) {
    String state() {
      return otherSupplierDemanded ? "OTHER_SUPPLIER_DEMANDED" : "REDO_DEMANDED";
    }
  }

  /** The fields used of {@code report-rejection-changed}. */
  record Changed(UUID rejectionId, String state, LocalDate changedOn) {}

  @Override
  public Set<String> types() {
    return Set.of(REJECTED, CHANGED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (event.type().equals(CHANGED)) {
      Changed changed = event.dataAs(Changed.class);
      facts.rejectionChanged(changed.rejectionId(), changed.state(), changed.changedOn());
    } else {
      Rejected rejected = event.dataAs(Rejected.class);
      facts.reportRejected(
          event.subject(),
          rejected.rejectionId(),
          rejected.employer(),
          rejected.kind(),
          rejected.reason(),
          rejected.rejectedOn(),
          rejected.state());
    }
  }
}
