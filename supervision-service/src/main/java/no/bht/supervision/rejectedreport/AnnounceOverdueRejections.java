package no.bht.supervision.rejectedreport;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Oslo;
import no.bht.supervision.SupervisionSettings;

/** Announces each deadline to redo a report that has passed, once, whichever replica finds it. */
@ApplicationScoped
class AnnounceOverdueRejections {
  private static final String MARK =
      """
      update rejected_report set announced_overdue = redo_by
      where id in (
        select id from rejected_report
        where state = 'REDO_DEMANDED' and redo_by < ?
          and (announced_overdue is null or announced_overdue < redo_by)
        order by redo_by limit ? for update skip locked)
      returning id, employer, provider, redo_by
      """;

  private final Sql sql;
  private final RejectionEvents events;
  private final SupervisionSettings settings;
  private final InstantSource clock;

  AnnounceOverdueRejections(
      Sql sql, RejectionEvents events, SupervisionSettings settings, InstantSource clock) {
    this.sql = sql;
    this.events = events;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(
      every = "{bht.supervision.overdue.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @Transactional
  void sweep() {
    mark(Oslo.today(clock));
  }

  /** A batch; the next sweep takes the next one. */
  @Transactional
  int mark(LocalDate today) {
    List<Found> found =
        sql.list(MARK, AnnounceOverdueRejections::found, today, settings.overdue().batchSize());
    found.forEach(one -> events.overdue(one.provider(), one.overdue()));
    return found.size();
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
