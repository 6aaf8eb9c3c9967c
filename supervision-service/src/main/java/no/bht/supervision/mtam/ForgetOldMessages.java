package no.bht.supervision.mtam;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import no.bht.platform.sql.Sql;

/** Deletes messages to and from other authorities that are old. */
@ApplicationScoped
class ForgetOldMessages {
  private final Sql sql;
  private final MtamSettings settings;
  private final InstantSource clock;

  ForgetOldMessages(Sql sql, MtamSettings settings, InstantSource clock) {
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(every = "6h", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    forget(clock.instant());
  }

  /** How many were deleted. */
  int forget(Instant now) {
    Instant until = now.minus(Duration.ofDays(settings.keepMessagesDays()));
    return sql.update("delete from authority_message where sent_at < ?", until)
        + sql.update("delete from received_authority_message where received_at < ?", until);
  }
}
