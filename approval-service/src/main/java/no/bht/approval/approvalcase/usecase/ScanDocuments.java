package no.bht.approval.approvalcase.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import no.bht.approval.approvalcase.domain.DocumentContents;
import no.bht.approval.approvalcase.domain.scan.DocumentScanner;
import no.bht.approval.approvalcase.domain.scan.DocumentScans;

/**
 * Looks documents through for malware in the background. No transaction is open meanwhile: a
 * document is claimed for a while, and whoever finds the claim run out takes it again.
 */
@ApplicationScoped
public class ScanDocuments {
  private static final Duration CLAIM = Duration.ofMinutes(5);

  private final DocumentScans scans;
  private final DocumentContents contents;
  private final DocumentScanner scanner;
  private final InstantSource clock;

  ScanDocuments(
      DocumentScans scans,
      DocumentContents contents,
      DocumentScanner scanner,
      InstantSource clock) {
    this.scans = scans;
    this.contents = contents;
    this.scanner = scanner;
    this.clock = clock;
  }

  /**
   * Scans the document that has waited longest.
   *
   * @return whether there was one
   * @throws IOException if the scanner could not say; the document waits until its claim has run
   *     out
   */
  public boolean scanOne() throws IOException {
    if (!scanner.isConnected()) {
      return false;
    }
    Instant now = clock.instant();
    Optional<UUID> claimed = scans.claim(now, now.plus(CLAIM));
    if (claimed.isEmpty()) {
      return false;
    }
    UUID document = claimed.get();
    scans.record(
        document, scanner.scan(target -> contents.copy(document, target)), clock.instant());
    return true;
  }
}
