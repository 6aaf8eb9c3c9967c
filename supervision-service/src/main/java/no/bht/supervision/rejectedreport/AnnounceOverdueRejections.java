package no.bht.supervision.rejectedreport;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.time.Oslo;
import no.bht.supervision.table.PassedDeadlines;
import no.bht.supervision.table.PassedDeadlines.Deadline;

/** Announces each deadline to redo a report that has passed, once. */
@ApplicationScoped
class AnnounceOverdueRejections {
  private final PassedDeadlines deadlines;
  private final RejectionEvents events;
  private final InstantSource clock;

  AnnounceOverdueRejections(
      PassedDeadlines deadlines, RejectionEvents events, InstantSource clock) {
    this.deadlines = deadlines;
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(
      every = "{bht.supervision.overdue.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    mark(Oslo.today(clock));
  }

  int mark(LocalDate today) {
    return deadlines.tell(
        new Deadline("rejected_report", "redo_by", "state = 'REDO_DEMANDED'"),
        today,
        AnnounceOverdueRejections::found,
        one -> events.overdue(one.provider(), one.overdue()));
  }

  private record Found(OrganisationNumber provider, RejectionEvents.Overdue overdue) {}

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        new OrganisationNumber(row.getString("provider")),
        new RejectionEvents.Overdue(
            row.getObject("id", UUID.class),
            new OrganisationNumber(row.getString("employer")),
            row.getObject("redo_by", LocalDate.class)));
  }
}
