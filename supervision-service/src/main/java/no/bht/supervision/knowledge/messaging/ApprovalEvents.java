package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.supervision.sql.Database;

/** Which provider is approved when, and which has applied for renewal. */
@ApplicationScoped
class ApprovalEvents implements EventHandler {
  private static final String RECEIVED = "no.bht.approval.application-received.v1";
  private static final String GRANTED = "no.bht.approval.approval-granted.v1";
  private static final String RENEWED = "no.bht.approval.approval-renewed.v1";
  private static final String REFUSED = "no.bht.approval.approval-refused.v1";
  private static final String EXPIRED = "no.bht.approval.approval-expired.v1";

  private final Database database;
  private final UncoveredPeriods uncovered;

  ApprovalEvents(Database database, UncoveredPeriods uncovered) {
    this.database = database;
    this.uncovered = uncovered;
  }

  @Override
  public Set<String> types() {
    return Set.of(RECEIVED, GRANTED, RENEWED, REFUSED, EXPIRED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    uncovered.lockForProvider();
    switch (event.type()) {
      case RECEIVED -> received(event, event.dataAs(Received.class));
      case GRANTED -> granted(event, event.dataAs(Granted.class));
      case RENEWED -> {
        Granted renewed = event.dataAs(Granted.class);
        decided(renewed.applicationId(), renewed.validFrom().minusDays(1));
        granted(event, renewed);
      }
      case REFUSED -> {
        Refused refused = event.dataAs(Refused.class);
        decided(refused.applicationId(), refused.decidedOn());
      }
      case EXPIRED -> expired(event.dataAs(Expired.class));
      default -> throw new IllegalArgumentException("Not subscribed to " + event.type());
    }
    uncovered.computeForCustomersOf(event.subject());
  }

  private void received(ReceivedEvent event, Received received) {
    if (received.kind().equals("RENEWAL")) {
      database.update(
          """
          insert into approval_renewal (application_id, provider, received_on) values (?, ?, ?)
          on conflict do nothing
          """,
          received.applicationId(),
          event.subject().value(),
          received.receivedOn());
    }
  }

  private void granted(ReceivedEvent event, Granted granted) {
    database.update(
        """
        insert into approval (application_id, approval_id, provider, valid_from, valid_to)
        values (?, ?, ?, ?, ?)
        on conflict (application_id) do update set approval_id = excluded.approval_id,
          valid_from = excluded.valid_from, valid_to = excluded.valid_to
        """,
        granted.applicationId(),
        granted.approvalId(),
        event.subject().value(),
        granted.validFrom(),
        granted.validTo());
  }

  private void decided(UUID application, LocalDate day) {
    database.update(
        "update approval_renewal set decided_on = ? where application_id = ?", day, application);
  }

  private void expired(Expired expired) {
    database.update(
        "update approval set expired_on = ? where approval_id = ? and valid_to = ?",
        expired.expiredOn(),
        expired.approvalId(),
        expired.validTo());
  }

  record Received(UUID applicationId, String kind, LocalDate receivedOn) {}

  record Granted(UUID applicationId, UUID approvalId, LocalDate validFrom, LocalDate validTo) {}

  record Refused(UUID applicationId, LocalDate decidedOn) {}

  record Expired(UUID approvalId, LocalDate validTo, LocalDate expiredOn) {}
}
