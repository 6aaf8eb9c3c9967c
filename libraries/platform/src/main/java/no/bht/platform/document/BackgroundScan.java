package no.bht.platform.document;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Looks files through for malware in the background. No transaction is open meanwhile: a file is
 * claimed for a while, and whoever finds the claim run out takes it again. Any number of replicas
 * may run it.
 */
public final class BackgroundScan {
  private static final Logger LOG = Logger.getLogger(BackgroundScan.class);
  private static final Duration CLAIM = Duration.ofMinutes(5);

  private final ScanTable files;
  private final ContentStore contents;
  private final MalwareScanner scanner;
  private final InstantSource clock;

  public BackgroundScan(
      ScanTable files, ContentStore contents, MalwareScanner scanner, InstantSource clock) {
    this.files = files;
    this.contents = contents;
    this.scanner = scanner;
    this.clock = clock;
  }

  /**
   * Scans whatever waits; what the scanner cannot say is asked again when the claim has run out.
   */
  public void scanWaiting() {
    try {
      boolean scanned;
      do {
        scanned = scanOne();
      } while (scanned);
    } catch (IOException | RuntimeException e) {
      LOG.warn("A document could not be scanned; it waits", e);
    }
  }

  /**
   * Scans the file that has waited longest.
   *
   * @return whether there was one
   * @throws IOException if the scanner could not say; the file waits until its claim has run out
   */
  public boolean scanOne() throws IOException {
    if (!scanner.isConnected()) {
      return false;
    }
    Instant now = clock.instant();
    Optional<UUID> claimed = files.claim(now, now.plus(CLAIM));
    if (claimed.isEmpty()) {
      return false;
    }
    UUID document = claimed.get();
    files.record(
        document, scanner.scan(target -> contents.copy(document, target)), clock.instant());
    return true;
  }
}
