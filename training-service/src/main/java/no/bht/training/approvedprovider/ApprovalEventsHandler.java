package no.bht.training.approvedprovider;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;

/** Hears from the approval service whose staff must be trained. */
@ApplicationScoped
class ApprovalEventsHandler implements EventHandler {
  private static final String GRANTED = "no.bht.approval.approval-granted.v1";
  private static final String RENEWED = "no.bht.approval.approval-renewed.v1";
  private static final String EXPIRED = "no.bht.approval.approval-expired.v1";

  private final ApprovedProviders providers;

  ApprovalEventsHandler(ApprovedProviders providers) {
    this.providers = providers;
  }

  @Override
  public Set<String> types() {
    return Set.of(GRANTED, RENEWED, EXPIRED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    if (event.type().equals(EXPIRED)) {
      Expired expired = event.dataAs(Expired.class);
      providers.expire(expired.approvalId(), expired.validTo(), expired.expiredOn());
    } else {
      Granted granted = event.dataAs(Granted.class);
      providers.keep(granted.approvalId(), event.subject(), granted.validFrom(), granted.validTo());
    }
  }

  record Granted(UUID approvalId, LocalDate validFrom, LocalDate validTo) {}

  record Expired(UUID approvalId, LocalDate validTo, LocalDate expiredOn) {}
}
