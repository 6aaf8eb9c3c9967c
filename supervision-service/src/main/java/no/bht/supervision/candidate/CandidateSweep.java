package no.bht.supervision.candidate;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import no.bht.platform.time.Oslo;
import no.bht.supervision.SupervisionSettings;

/** Keeps the candidates fresh, a batch a transaction. */
@ApplicationScoped
class CandidateSweep {
  private final RefreshCandidates refresh;
  private final SupervisionSettings settings;
  private final InstantSource clock;

  CandidateSweep(RefreshCandidates refresh, SupervisionSettings settings, InstantSource clock) {
    this.refresh = refresh;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(
      every = "{bht.supervision.candidates.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void sweep() {
    LocalDate today = Oslo.today(clock);
    int batch = settings.candidates().batchSize();
    boolean more = true;
    while (more) {
      more = refresh.changed(today, batch);
    }
    more = true;
    while (more) {
      more = refresh.all(today, batch);
    }
  }
}
