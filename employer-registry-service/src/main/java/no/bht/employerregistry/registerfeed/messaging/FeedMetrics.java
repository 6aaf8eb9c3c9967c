package no.bht.employerregistry.registerfeed.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import no.bht.employerregistry.employer.domain.UnitKind;
import no.bht.employerregistry.registerfeed.domain.FeedState;
import no.bht.employerregistry.registerfeed.domain.FeedStates;
import no.bht.employerregistry.registerfeed.usecase.FeedAlarms;
import org.jspecify.annotations.Nullable;

/** What operations sees of the feeds; the same in every replica. Readiness does not ask for it. */
@ApplicationScoped
class FeedMetrics {
  private final MeterRegistry registry;
  private final FeedStates states;
  private final FeedAlarms alarms;
  private final InstantSource clock;
  private volatile Map<UnitKind, FeedState> seen = Map.of();
  private boolean registered;

  FeedMetrics(MeterRegistry registry, FeedStates states, FeedAlarms alarms, InstantSource clock) {
    this.registry = registry;
    this.states = states;
    this.alarms = alarms;
    this.clock = clock;
  }

  /** Reads where the feeds stand; ages go on growing in between. */
  synchronized void look() {
    Map<UnitKind, FeedState> read = new EnumMap<>(UnitKind.class);
    states.all().forEach(state -> read.put(state.unit(), state));
    seen = read;
    if (!registered) {
      registered = true;
      read.keySet().forEach(this::register);
    }
  }

  private void register(UnitKind unit) {
    gauge(
        unit,
        "bht.register.feed.since.success.seconds",
        "Time since a batch was last taken over, or since the feed was told where to begin",
        state -> seconds(state.sinceSuccess(clock.instant()).orElse(null)));
    gauge(
        unit,
        "bht.register.feed.newest.age.seconds",
        "Age of the newest item that the national register has shown",
        state -> seconds(state.ageOfNewest(clock.instant()).orElse(null)));
    gauge(
        unit,
        "bht.register.feed.behind",
        "Ids between the last item taken over and the newest",
        FeedState::behind);
    gauge(
        unit,
        "bht.register.feed.failures",
        "Failures in a row",
        state -> state.attempts().failures());
    gauge(
        unit,
        "bht.register.feed.alarm",
        "1 when no batch has succeeded for too long, or the newest item is too old",
        this::alarm);
  }

  private double alarm(FeedState state) {
    Instant now = clock.instant();
    return alarms.of(state, now).isEmpty() ? 0 : 1;
  }

  private void gauge(
      UnitKind unit, String name, String description, ToDoubleFunction<FeedState> value) {
    Gauge.builder(name, () -> value.applyAsDouble(seen.get(unit)))
        .tag("unit", unit.name())
        .description(description)
        .register(registry);
  }

  private static double seconds(@Nullable Duration age) {
    return age == null ? 0 : age.toSeconds();
  }
}
