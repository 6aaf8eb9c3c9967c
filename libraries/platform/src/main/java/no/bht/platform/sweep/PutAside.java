package no.bht.platform.sweep;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.bht.platform.sql.Sql;
import org.jboss.logging.Logger;

/** Rows whose work has failed, and until when each is left alone. */
@ApplicationScoped
class PutAside {
  private static final Logger LOG = Logger.getLogger(PutAside.class);

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int DOUBLINGS = 6;

  /** Who is not tried again so long after its pause is not due any more. */
  private static final Duration PATIENCE = Duration.ofDays(1);

  private static final String PUT =
      """
      insert into put_aside (work, item, failures, cause, retry_at) values (?, ?, 1, ?, ?)
      on conflict (work, item) do update
        set failures = put_aside.failures + 1, cause = excluded.cause,
          retry_at = excluded.retry_at
            + least(interval '1 second' * ? * (2 ^ least(put_aside.failures, ?) - 1), interval '1 second' * ?)
      returning failures
      """;

  private final Sql sql;
  private final MeterRegistry registry;
  private final InstantSource clock;
  private final Map<String, AtomicInteger> gauges = new ConcurrentHashMap<>();

  PutAside(Sql sql, MeterRegistry registry, InstantSource clock) {
    this.sql = sql;
    this.registry = registry;
    this.clock = clock;
  }

  private record Item(String key, Instant retryAt) {}

  /** Those that are not to be tried now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Set<String> waiting(String work) {
    Instant now = clock.instant();
    List<Item> items =
        sql.list(
            "select item, retry_at from put_aside where work = ?",
            row -> new Item(row.getString("item"), Sql.instantOf(row, "retry_at")),
            work);
    Instant old = now.minus(PATIENCE);
    if (items.stream().anyMatch(item -> item.retryAt().isBefore(old))) {
      sql.update("delete from put_aside where work = ? and retry_at < ?", work, old);
    }
    gauge(work).set(items.size());
    return items.stream()
        .filter(item -> item.retryAt().isAfter(now))
        .map(Item::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Its work has failed once more. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void put(String work, String item, RuntimeException failure) {
    int failures =
        sql.one(
                PUT,
                row -> row.getInt(1),
                work,
                item,
                failure.getClass().getSimpleName(),
                clock.instant().plus(FIRST_PAUSE),
                FIRST_PAUSE.toSeconds(),
                DOUBLINGS,
                LONGEST_PAUSE.minus(FIRST_PAUSE).toSeconds())
            .orElseThrow();
    registry.counter("bht.sweep.failures", "work", work).increment();
    LOG.errorf(
        failure, "Put aside, and tried again; work=%s item=%s failures=%d", work, item, failures);
  }

  /** Their work is done. */
  void forget(String work, List<String> items) {
    if (gauge(work).get() > 0) {
      sql.update(
          "delete from put_aside where work = ? and item = any(?)",
          work,
          items.toArray(String[]::new));
    }
  }

  private AtomicInteger gauge(String work) {
    return gauges.computeIfAbsent(
        work,
        name ->
            Objects.requireNonNull(
                registry.gauge("bht.sweep.aside", Tags.of("work", name), new AtomicInteger())));
  }
}
