package no.bht.platform.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import no.bht.platform.problem.ProblemException;

/**
 * Content that lies encrypted in the service's own database: AES-256-GCM, bound to an id, by the
 * key that encrypts its signing keys.
 */
@ApplicationScoped
public class SealedContent {
  /** Keeps what is sealed here apart from signing keys. */
  private static final String CONTENT = "content ";

  private final Optional<KeyEncryptionKey> key;

  SealedContent(SigningSettings settings) {
    key = settings.keyEncryptionKey().map(KeyEncryptionKey::of);
  }

  /**
   * @throws ProblemException 503 if the service has no key: nothing is kept in the clear instead
   */
  public byte[] seal(byte[] content, String id) {
    return key().encrypt(content, CONTENT + id);
  }

  /**
   * @throws ProblemException 503 if the service has no key
   * @throws IllegalStateException if it was sealed by another key or for another id
   */
  public byte[] open(byte[] sealed, String id) {
    return key().decrypt(sealed, CONTENT + id);
  }

  private KeyEncryptionKey key() {
    return key.orElseThrow(
        () -> ProblemException.of(503, "unavailable", "The service cannot answer now; try again."));
  }
}
