package no.bht.supervision.deviation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import no.bht.platform.time.Oslo;
import no.bht.supervision.table.PassedDeadlines;

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
  @Transactional
  void sweep() {
    mark(Oslo.today(clock));
  }

  @Transactional
  int mark(LocalDate today) {
    List<DeviationReport> found =
        deadlines.mark(
            "deviation_report", "due_on", "state <> 'ANSWERED'", today, DeviationRows::report);
    found.forEach(events::overdue);
    return found.size();
  }
}
