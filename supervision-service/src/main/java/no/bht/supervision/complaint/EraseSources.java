package no.bht.supervision.complaint;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.platform.sql.Sql;
import no.bht.platform.time.Oslo;
import no.bht.supervision.SupervisionSettings;

/** Erases who complained, the office's time after the answer; any number of replicas may run it. */
@ApplicationScoped
class EraseSources {
  private static final String ERASE =
      """
      with due as (
        select id from complaint where source_kept and answered_on <= ?
        order by answered_on limit 1000 for update skip locked
      ), erased as (
        delete from complaint_source where complaint_id in (select id from due)
      )
      update complaint set source_kept = false, source_erased_on = ?, version = version + 1
      where id in (select id from due)
      """;

  private final Sql sql;
  private final SupervisionSettings settings;
  private final InstantSource clock;

  EraseSources(Sql sql, SupervisionSettings settings, InstantSource clock) {
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(
      every = "{bht.supervision.complaint.erase-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  @Transactional
  void sweep() {
    erase(Oslo.today(clock));
  }

  /** How many were erased. */
  @Transactional
  int erase(LocalDate today) {
    return sql.update(ERASE, today.minusDays(settings.complaint().keepSourceDays()), today);
  }
}
