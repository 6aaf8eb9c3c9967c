package no.bht.supervision;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

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
    @WithDefault("10s")
    Duration every();

    /** Number of orders announced in one transaction. */
    @WithDefault("100")
    @Min(1)
    @Max(1000)
    int batchSize();
  }

  /**
   * Who decides (vedtaksorgan), and who hears the appeal. Statute: aml. § 18-6 seventh paragraph.
   */
  enum DecidingBody {
    /** A local office of the Authority; appeals go to the Directorate. */
    LOCAL_OFFICE("Direktoratet for Arbeidstilsynet"),
    /** The Directorate; appeals go to the Ministry. */
    DIRECTORATE("departementet");

    private final String appealBody;

    DecidingBody(String appealBody) {
      this.appealBody = appealBody;
    }

    /** The appeal body (klageinstans), in Bokmål as a letter names it. */
    public String appealBody() {
      return appealBody;
    }
  }
}
