package no.bht.platform.eventlog.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** The relay from the event log to Kafka. */
@ConfigMapping(prefix = "bht.relay")
public interface RelaySettings {

  /** Whether this replica may relay; off only in tests and where another process relays. */
  @WithDefault("true")
  boolean enabled();

  /** Most events that are sent before their acknowledgements are awaited. */
  @WithDefault("1000")
  @Min(1)
  @Max(10_000)
  int batchSize();

  /**
   * How often the log is looked at when nobody pokes; bounds the delay of other replicas' events.
   */
  @WithDefault("100ms")
  @DurationMin(millis = 5)
  @DurationMax(seconds = 10)
  Duration pollInterval();

  /** How often a standby asks for the lock. */
  @WithDefault("2s")
  @DurationMin(millis = 50)
  @DurationMax(seconds = 5)
  Duration takeoverInterval();

  /** How long a batch on its way may take to arrive when the service stops. */
  @WithDefault("5s")
  @DurationMin(millis = 0)
  @DurationMax(seconds = 30)
  Duration stopGrace();
}
