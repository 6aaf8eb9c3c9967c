package no.bht.supervision.tilda;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import no.bht.platform.sql.Sql;

/** Deletes calls that are old, some at a time; any number of replicas may run it at once. */
@ApplicationScoped
class ForgetOldAccesses {
  private static final int AT_ONCE = 10_000;
  private static final String DELETE =
      """
      delete from tilda_access where id in (
        select id from tilda_access where asked_at < ?
        order by asked_at limit %d for update skip locked)
      """
          .formatted(AT_ONCE);

  private final Sql sql;
  private final TildaSettings settings;
  private final InstantSource clock;

  ForgetOldAccesses(Sql sql, TildaSettings settings, InstantSource clock) {
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(every = "6h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    int gone;
    do {
      gone = forget(clock.instant());
    } while (gone == AT_ONCE);
  }

  /** How many were deleted. */
  int forget(Instant now) {
    return sql.update(DELETE, now.minus(Duration.ofDays(settings.keepAccessesDays())));
  }
}
