package no.bht.platform.eventlog;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;

/** Which service this is. */
@ConfigMapping(prefix = "bht.service")
public interface ServiceSettings {

  /** Short name on the wire: the service's folder without {@code -service}. */
  @Pattern(regexp = "[a-z][a-z0-9-]*")
  String name();

  /** {@code source} of its events. */
  default String source() {
    return "urn:bht:" + name();
  }
}
