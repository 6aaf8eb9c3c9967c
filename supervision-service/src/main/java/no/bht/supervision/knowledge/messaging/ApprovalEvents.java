package no.bht.supervision.knowledge.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import no.bht.platform.inbox.EventHandler;
import no.bht.platform.inbox.ReceivedEvent;
import no.bht.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Which provider is approved when, and which has applied for renewal. */
@ApplicationScoped
class ApprovalEvents implements EventHandler {
  private static final String RECEIVED = "no.bht.approval.application-received.v1";
  private static final String REOPENED = "no.bht.approval.application-reopened.v1";
  private static final String GRANTED = "no.bht.approval.approval-granted.v1";
  private static final String RENEWED = "no.bht.approval.approval-renewed.v1";
  private static final String REFUSED = "no.bht.approval.approval-refused.v1";
  private static final String EXPIRED = "no.bht.approval.approval-expired.v1";
  private static final String WITHDRAWN = "no.bht.approval.approval-withdrawn.v1";
  private static final String REINSTATED = "no.bht.approval.approval-reinstated.v1";
  private static final String CHANGED = "no.bht.approval.provider-changed.v1";

  private final Sql sql;
  private final UncoveredPeriods uncovered;

  ApprovalEvents(Sql sql, UncoveredPeriods uncovered) {
    this.sql = sql;
    this.uncovered = uncovered;
  }

  @Override
  public Set<String> types() {
    return Set.of(
        RECEIVED, REOPENED, GRANTED, RENEWED, REFUSED, EXPIRED, WITHDRAWN, REINSTATED, CHANGED);
  }

  @Override
  public void handle(ReceivedEvent event) {
    uncovered.holdAlone();
    switch (event.type()) {
      case RECEIVED -> received(event, event.dataAs(Received.class));
      case REOPENED -> decided(event.dataAs(Reopened.class).applicationId(), null);
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
      case WITHDRAWN -> withdrawn(event, event.dataAs(Withdrawn.class));
      case REINSTATED -> reinstated(event.dataAs(Reinstated.class));
      case CHANGED -> changed(event, event.dataAs(Changed.class));
      default -> throw new IllegalArgumentException("Not subscribed to " + event.type());
    }
    uncovered.computeForCustomersOf(event.subject());
  }

  private void received(ReceivedEvent event, Received received) {
    if (received.kind().equals("RENEWAL")) {
      sql.update(
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
    sql.update(
        """
        insert into approval (application_id, approval_id, provider, valid_from, valid_to)
        values (?, ?, ?, ?, ?)
        on conflict (approval_id) do update set application_id = excluded.application_id,
          valid_from = excluded.valid_from, valid_to = excluded.valid_to
        """,
        granted.applicationId(),
        granted.approvalId(),
        event.subject().value(),
        granted.validFrom(),
        granted.validTo());
  }

  private void decided(UUID application, @Nullable LocalDate day) {
    sql.update(
        "update approval_renewal set decided_on = ? where application_id = ?", day, application);
  }

  private void expired(Expired expired) {
    sql.update(
        "update approval set expired_on = ? where approval_id = ? and valid_to = ?",
        expired.expiredOn(),
        expired.approvalId(),
        expired.validTo());
  }

  private void withdrawn(ReceivedEvent event, Withdrawn withdrawn) {
    sql.update(
        """
        insert into approval_gap (approval_id, provider, gap_from) values (?, ?, ?)
        on conflict (approval_id, gap_from) do update set gap_to = null
        """,
        withdrawn.approvalId(),
        event.subject().value(),
        withdrawn.withdrawnFrom());
  }

  /** As if never withdrawn, or withdrawn for some days. */
  private void reinstated(Reinstated reinstated) {
    sql.update(
        "delete from approval_gap where approval_id = ? and gap_from >= ? and not provider_gone",
        reinstated.approvalId(),
        reinstated.from());
    sql.update(
        """
        update approval_gap set gap_to = ?::date - 1
        where approval_id = ? and (gap_to is null or gap_to >= ?::date) and not provider_gone
        """,
        reinstated.from(),
        reinstated.approvalId(),
        reinstated.from());
  }

  /** The provider is no more: none of its approvals holds. */
  private void changed(ReceivedEvent event, Changed changed) {
    sql.update(
        """
        insert into approval_gap (approval_id, provider, gap_from, provider_gone)
        select approval_id, provider, ?::date, true from approval where provider = ?
        on conflict (approval_id, gap_from) do update set gap_to = null, provider_gone = true
        """,
        changed.from(),
        event.subject().value());
  }

  record Received(UUID applicationId, String kind, LocalDate receivedOn) {}

  record Reopened(UUID applicationId) {}

  record Granted(UUID applicationId, UUID approvalId, LocalDate validFrom, LocalDate validTo) {}

  record Refused(UUID applicationId, LocalDate decidedOn) {}

  record Expired(UUID approvalId, LocalDate validTo, LocalDate expiredOn) {}

  record Withdrawn(UUID approvalId, LocalDate withdrawnFrom) {}

  record Reinstated(UUID approvalId, LocalDate from) {}

  record Changed(LocalDate from) {}
}
