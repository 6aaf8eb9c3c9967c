package no.bht.platform.signing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How statements are signed. */
@ConfigMapping(prefix = "bht.signing")
interface SigningSettings {

  /**
   * What the private keys are encrypted by in the database: base64 of 32 bytes, the service's own,
   * the same for its replicas, from the environment ({@code BHT_SIGNING_KEY_ENCRYPTION_KEY}).
   * Without it nothing can be signed, and nothing kept that must be sealed; what was sealed is lost
   * with it. After a change the next statement is signed by a new key; the old ones verify as
   * before.
   */
  Optional<String> keyEncryptionKey();

  /** Who states: {@code iss} of every statement. */
  @WithDefault("urn:bht:${bht.service.name}")
  String issuer();

  /** How long a key signs; afterwards its private half is erased. */
  @WithDefault("P90D")
  Duration rotateAfter();

  /** How long before it signs a key is published, so that kept copies of the key set know it. */
  @WithDefault("P1D")
  Duration publishAhead();

  /** How often it is looked whether the next key is due. */
  @WithDefault("1h")
  String rotationEvery();
}
