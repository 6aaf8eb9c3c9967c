package no.bht.platform.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** Files that others hand in. */
@ConfigMapping(prefix = "bht.documents")
public interface DocumentSettings {

  /** Most bytes of one file; 25 MB. */
  @WithDefault("26214400")
  @Min(1)
  @Max(26214400)
  long maxBytes();

  /** The malware scanner; files are not scanned as long as it has no host. */
  Scanner scanner();

  /** ClamAV's clamd. */
  interface Scanner {

    /** Where it runs; none means that no scanner is connected. */
    Optional<String> host();

    /** Its port. */
    @WithDefault("3310")
    @Min(1)
    @Max(65535)
    int port();

    /** How long it may take to connect, and to answer. */
    @WithDefault("60s")
    Duration timeout();

    /** How often files that wait are looked for; {@code off} for never. */
    @WithDefault("5s")
    String every();
  }
}
