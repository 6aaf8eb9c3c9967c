package no.bht.supervision.deviation;

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

/** Announces each deadline of a report that has passed, once, whichever replica finds it. */
@ApplicationScoped
class AnnounceOverdueDeviations {
  private static final String MARK =
      """
      update deviation_report r
      set announced_overdue = due.deadline
      from (
        select id, case state when 'RECEIVED' then assess_by else answer_by end as deadline
        from deviation_report
        where state <> 'ANSWERED'
          and case state when 'RECEIVED' then assess_by else answer_by end < ?
          and (announced_overdue is null
            or announced_overdue < case state when 'RECEIVED' then assess_by else answer_by end)
        order by id limit ? for update skip locked) due
      where r.id = due.id
      returning r.id, r.provider, r.state, due.deadline
      """;

  private final Sql sql;
  private final DeviationEvents events;
  private final SupervisionSettings settings;
  private final InstantSource clock;

  AnnounceOverdueDeviations(
      Sql sql, DeviationEvents events, SupervisionSettings settings, InstantSource clock) {
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
        sql.list(MARK, AnnounceOverdueDeviations::found, today, settings.overdue().batchSize());
    found.forEach(one -> events.overdue(one.provider(), one.overdue()));
    return found.size();
  }

  private record Found(OrganisationNumber provider, DeviationEvents.Overdue overdue) {}

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        new OrganisationNumber(row.getString("provider")),
        new DeviationEvents.Overdue(
            row.getObject("id", UUID.class),
            row.getString("state").equals(DeviationState.RECEIVED.name()) ? "ASSESS" : "ANSWER",
            row.getObject("deadline", LocalDate.class)));
  }
}
