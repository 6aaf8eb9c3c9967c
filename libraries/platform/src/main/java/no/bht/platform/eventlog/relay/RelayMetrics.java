package no.bht.platform.eventlog.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operations sees of the relay. */
@ApplicationScoped
class RelayMetrics {

  private final MeterRegistry registry;
  private final InstantSource clock;
  private volatile @Nullable Instant oldestUnsent;
  private volatile boolean leader;

  RelayMetrics(MeterRegistry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
    Gauge.builder("bht.relay.oldest.unsent", this, RelayMetrics::ageOfOldestUnsent)
        .baseUnit("seconds")
        .description("Age of the oldest event that the active relay has not sent")
        .register(registry);
    Gauge.builder("bht.relay.leader", this, metrics -> metrics.leader ? 1 : 0)
        .description("1 in the replica whose relay is active")
        .register(registry);
  }

  void leads(boolean isLeader) {
    leader = isLeader;
    if (!isLeader) {
      oldestUnsent = null;
    }
  }

  void read(List<LogRow> rows) {
    oldestUnsent = rows.isEmpty() ? null : rows.getFirst().occurredAt();
  }

  void sent(List<LogRow> rows) {
    for (LogRow row : rows) {
      registry.counter("bht.relay.sent", "type", row.type()).increment();
    }
  }

  void failed() {
    registry.counter("bht.relay.errors").increment();
  }

  private double ageOfOldestUnsent() {
    Instant oldest = oldestUnsent;
    return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis() / 1000.0;
  }
}
