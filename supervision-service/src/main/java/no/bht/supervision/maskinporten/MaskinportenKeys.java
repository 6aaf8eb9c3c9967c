package no.bht.supervision.maskinporten;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * How old the keys of Maskinporten are. They are read anew by the clock, so that one that was
 * withdrawn does not hold for ever; while they cannot be read the old ones go on being used, and
 * operations is told. Each replica has its own.
 */
@ApplicationScoped
class MaskinportenKeys {
  private static final Logger LOG = Logger.getLogger(MaskinportenKeys.class);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** To have the keys read a token must be shown; what becomes of it says nothing. */
  private static final String NO_TOKEN = "a.b.c";

  private final TenantConfigBean tenants;
  private final MaskinportenSettings settings;
  private final InstantSource clock;
  private volatile @Nullable Instant readAt;

  MaskinportenKeys(
      TenantConfigBean tenants,
      MaskinportenSettings settings,
      InstantSource clock,
      MeterRegistry registry) {
    this.tenants = tenants;
    this.settings = settings;
    this.clock = clock;
    Gauge.builder("bht.maskinporten.keys.age", () -> age(clock.instant()).toSeconds())
        .baseUnit("seconds")
        .description("Time since the keys of Maskinporten were last read; 0 before the first call")
        .register(registry);
    Gauge.builder("bht.maskinporten.keys.alarm", () -> isAlarm(clock.instant()) ? 1 : 0)
        .description("1 when the keys of Maskinporten could not be read for too long")
        .register(registry);
  }

  /** They were read, whoever wanted them. */
  void read() {
    readAt = clock.instant();
  }

  @Scheduled(every = "5m", concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    look(clock.instant());
  }

  /** Reads them if it is time; what fails is tried again at the next look. */
  void look(Instant now) {
    Instant last = readAt;
    TenantConfigContext known = tenants.getDynamicTenant(MaskinportenTenant.ID);
    if (last == null || known == null || age(now).compareTo(settings.keysKept()) < 0) {
      return;
    }
    known
        .provider()
        .refreshJwksAndVerifyJwtToken(NO_TOKEN, false, false, null)
        .ifNoItem()
        .after(LONGEST)
        .fail()
        .onFailure()
        .recoverWithNull()
        .await()
        .indefinitely();
    if (last.equals(readAt)) {
      LOG.warnf("The keys of Maskinporten could not be read since %s", last);
    }
  }

  /** Nothing before the first call that needs them. */
  Duration age(Instant now) {
    Instant last = readAt;
    return last == null ? Duration.ZERO : Duration.between(last, now);
  }

  boolean isAlarm(Instant now) {
    return age(now).compareTo(settings.keysTooOld()) > 0;
  }
}
