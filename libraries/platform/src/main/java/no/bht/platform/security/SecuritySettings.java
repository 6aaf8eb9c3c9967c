package no.bht.platform.security;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What machines may do. */
@ConfigMapping(prefix = "bht.security")
interface SecuritySettings {

  /**
   * Allow-list of machines: {@code scope=organisation number}, comma separated. A scope in a token
   * gives nothing unless its consumer stands here.
   */
  Optional<List<String>> machineGrants();

  /** As {@code machine-grants}: what a service brings with it, and an installation adds to. */
  Optional<List<String>> standingGrants();
}
