package no.bht.supervision.deviation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.platform.time.Oslo;
import no.bht.supervision.table.PassedDeadlines;
import no.bht.supervision.table.PassedDeadlines.Deadline;

/** Announces each deadline of a report that has passed, once. */
@ApplicationScoped
class AnnounceOverdueDeviations {
  private final PassedDeadlines deadlines;
  private final DeviationEvents events;
  private final InstantSource clock;

  AnnounceOverdueDeviations(
      PassedDeadlines deadlines, DeviationEvents events, InstantSource clock) {
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
        new Deadline("deviation_report", "due_on", "state <> 'ANSWERED'"),
        today,
        DeviationRows::report,
        events::overdue);
  }
}
