package no.bht.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * What operations sees of the inbox. How far it lags behind, the Kafka client's own metrics tell.
 */
@ApplicationScoped
class InboxMetrics {

  private final MeterRegistry registry;
  private final InstantSource clock;
  private volatile @Nullable Instant stalledSince;

  InboxMetrics(MeterRegistry registry, InstantSource clock) {
    this.registry = registry;
    this.clock = clock;
    Gauge.builder("bht.inbox.stalled", this, InboxMetrics::secondsStalled)
        .baseUnit("seconds")
        .description("How long the inbox has been held up by a transient fault")
        .register(registry);
  }

  /** Types come from outside: those that nobody here knows share one label. */
  void count(String type, Outcome outcome) {
    String label = outcome == Outcome.UNKNOWN_TYPE ? "unknown" : type;
    registry.counter("bht.inbox.events", "type", label, "outcome", outcome.label()).increment();
  }

  void deadLetter(String topic, String cause) {
    registry.counter("bht.dead.letters", "topic", topic, "cause", cause).increment();
  }

  void stalls() {
    if (stalledSince == null) {
      stalledSince = clock.instant();
    }
  }

  void moves() {
    stalledSince = null;
  }

  private double secondsStalled() {
    Instant since = stalledSince;
    return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1000.0;
  }
}
