package no.bht.supervision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import no.bht.casework.domain.DecidingBody;

/** Every setting of the service. */
@ConfigMapping(prefix = "bht.supervision")
public interface SupervisionSettings {
  /** Who decides orders; the appeal body follows from it. Set by the office, not by law. */
  @WithDefault("LOCAL_OFFICE")
  DecidingBody decidingBody();

  /** The sweep that announces overdue orders. */
  Overdue overdue();

  /** The sweep that announces overdue orders. */
  interface Overdue {
    /** Time between two sweeps. Set by the office, not by law. */
    Duration every();

    /** Number of orders announced in one transaction. */
    @WithDefault("100")
    @Min(1)
    @Max(1000)
    int batchSize();
  }
}
