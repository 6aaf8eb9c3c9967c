package no.bht.platform.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How long a key and its answer are kept. */
@ConfigMapping(prefix = "bht.idempotency")
public interface IdempotencySettings {

  /** At least 24 hours; published to the callers. */
  @WithDefault("P30D")
  @DurationMin(hours = 24)
  Duration retention();
}
