package no.bht.platform.signing;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Every key a statement may be verified by, past and coming ones included: JSON Web Key Set (RFC
 * 7517). A service that signs publishes it at {@value #PATH}.
 */
@ApplicationScoped
public class KeySet {
  /** Where it is found. */
  public static final String PATH = "/.well-known/jwks.json";

  /** How long a copy may be kept; shorter than keys are published ahead. */
  public static final String CACHE_CONTROL = "public, max-age=3600";

  private final SigningKeys keys;

  KeySet(SigningKeys keys) {
    this.keys = keys;
  }

  public String json() {
    return "{\"keys\":[" + String.join(",", keys.published()) + "]}";
  }
}
