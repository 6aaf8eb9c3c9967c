package no.bht.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** How the events of other services are taken in. */
@ConfigMapping(prefix = "bht.inbox")
interface InboxSettings {

  /** How often an event is tried that fails for a reason that time does not heal. */
  @WithDefault("3")
  @Min(1)
  @Max(100)
  int attempts();

  /** Pause after the first failure; it doubles with each that follows. */
  @WithDefault("100ms")
  @DurationMin(millis = 1)
  @DurationMax(seconds = 10)
  Duration firstPause();

  /** Longest pause between two attempts. */
  @WithDefault("10s")
  @DurationMin(millis = 1)
  @DurationMax(minutes = 5)
  Duration longestPause();

  /**
   * How long it is remembered that an event had its effect. None: for ever, as the topics are kept.
   * An event that comes later than this and is not remembered is put aside as {@code
   * too-old-to-tell}: it may have had its effect.
   */
  Optional<@DurationMin(days = 30) Duration> retention();
}
