package no.bht.training.approvedprovider;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** Hears from the approval service whose staff must be trained. */
@ApplicationScoped
class ApprovalEventsHandler implements EventHandler {
  private static final String GRANTED = "no.bht.approval.approval-granted.v1";
  private static final String RENEWED = "no.bht.approval.approval-renewed.v1";
  private static final String EXPIRED = "no.bht.approval.approval-expired.v1";

  private static final String WITHDRAWN = "no.bht.approval.approval-withdrawn.v1";
  private static final String REINSTATED = "no.bht.approval.approval-reinstated.v1";
  private static final String CHANGED = "no.bht.approval.provider-changed.v1";

  private final ApprovedProviders providers;

  ApprovalEventsHandler(ApprovedProviders providers) {
    this.providers = providers;
  }

  @Override
  public Set<String> types() {
    return Set.of(GRANTED, RENEWED, EXPIRED, WITHDRAWN, REINSTATED, CHANGED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    switch (event.type()) {
      case EXPIRED -> {
        Expired expired = event.dataAs(Expired.class);
        providers.expire(expired.approvalId(), expired.validTo(), expired.expiredOn());
      }
      case WITHDRAWN -> {
        Withdrawn withdrawn = event.dataAs(Withdrawn.class);
        providers.withdraw(withdrawn.approvalId(), withdrawn.withdrawnFrom());
      }
      case REINSTATED -> {
        Reinstated reinstated = event.dataAs(Reinstated.class);
        providers.reinstate(reinstated.approvalId(), reinstated.from());
      }
      case CHANGED -> change(event.dataAs(Changed.class));
      default -> {
        Granted granted = event.dataAs(Granted.class);
        providers.keep(
            granted.approvalId(), event.subject(), granted.validFrom(), granted.validTo());
      }
    }
  }

  /** A successor hears of its own approval; the staff it has then counts from then. */
  private void change(Changed changed) {
    UUID approvalId = changed.approvalId();
    if (approvalId != null && !changed.approvalOutcome().equals("NONE")) {
      providers.withdraw(approvalId, changed.from());
    }
  }

  record Granted(UUID approvalId, LocalDate validFrom, LocalDate validTo) {}

  record Withdrawn(UUID approvalId, LocalDate withdrawnFrom) {}

  record Reinstated(UUID approvalId, LocalDate from) {}

  record Changed(@Nullable UUID approvalId, LocalDate from, String approvalOutcome) {}

  record Expired(UUID approvalId, LocalDate validTo, LocalDate expiredOn) {}
}
