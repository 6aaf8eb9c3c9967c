package no.bht.platform.organisation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the service lets in as an organisation number. */
@ConfigMapping(prefix = "bht.organisation-numbers")
interface OrganisationNumberSettings {

  /** Whether numbers of the national test register (beginning with 2 or 3) are let in. */
  @WithDefault("false")
  boolean syntheticAllowed();
}
