package no.bht.supervision.complaint;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.eventlog.EventLog;
import no.bht.platform.eventlog.LoggedEvent;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import no.bht.supervision.SupervisionSettings;
import no.bht.supervision.table.PassedDeadlines;
import no.bht.supervision.table.PassedDeadlines.Deadline;

/**
 * Announces each deadline of a complaint that has passed, once. Whom it is about is not told: the
 * event goes under the Authority's own number.
 */
@ApplicationScoped
class AnnounceOverdueComplaints {
  private final PassedDeadlines deadlines;
  private final EventLog log;
  private final SupervisionSettings settings;
  private final InstantSource clock;

  AnnounceOverdueComplaints(
      PassedDeadlines deadlines, EventLog log, SupervisionSettings settings, InstantSource clock) {
    this.deadlines = deadlines;
    this.log = log;
    this.settings = settings;
    this.clock = clock;
  }

  /** {@code complaint-overdue}. */
  record Overdue(UUID complaintId, String step, LocalDate deadline) {
    static Overdue of(ResultSet row) throws SQLException {
      boolean unassessed = row.getString("state").equals(ComplaintState.RECEIVED.name());
      return new Overdue(
          row.getObject("id", UUID.class),
          unassessed ? "ASSESS" : "ANSWER",
          row.getObject("due_on", LocalDate.class));
    }
  }

  @Scheduled(
      every = "{bht.supervision.overdue.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    mark(Oslo.today(clock));
  }

  int mark(LocalDate today) {
    return deadlines.tell(
        new Deadline("complaint", "due_on", "state <> 'ANSWERED'"), today, Overdue::of, this::tell);
  }

  private void tell(Overdue overdue) {
    log.append(
        new LoggedEvent(
            "complaint-overdue",
            new OrganisationNumber(settings.violationFees().custodian()),
            overdue,
            ComplaintResource.BASIS,
            null));
  }
}
