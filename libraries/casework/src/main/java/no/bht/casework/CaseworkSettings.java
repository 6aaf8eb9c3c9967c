package no.bht.casework;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/** Every setting of administrative procedure; each service that uses it has its own. */
@ConfigMapping(prefix = "bht.casework")
public interface CaseworkSettings {

  /** The role of those who handle cases in this service. */
  @NotBlank
  String officerRole();

  /**
   * Whether a decision is proposed by one officer and confirmed by another (to-personskontroll).
   * Set by the office, not by law.
   */
  @WithDefault("false")
  boolean fourEyes();

  /**
   * Organisation number under which letters to those are kept who have no inbox here. Nobody acts
   * for it in the procedure: its cases and messages are the officers' alone.
   */
  Optional<String> custodian();
}
