package no.bht.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The clock of the service. */
@ConfigMapping(prefix = "bht.clock")
interface ClockSettings {

  /** Whether {@code /internal/clock} may move the time; for demonstrations and tests only. */
  @WithDefault("false")
  boolean settable();
}
