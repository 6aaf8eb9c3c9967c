package no.bht.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Verifies signed statements with the JDK and a published key set, and nothing else. */
public final class OfflineVerifier {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Base64.Decoder BASE64URL = Base64.getUrlDecoder();

  private final Map<String, PublicKey> keys = new HashMap<>();

  /**
   * @param keySet the body of {@code /.well-known/jwks.json}
   */
  public OfflineVerifier(String keySet) {
    read(keySet).path("keys").forEach(key -> keys.put(key.path("kid").asText(), publicKey(key)));
  }

  /**
   * The claims of a statement.
   *
   * @throws AssertionError if it was not signed by one of the keys, or says another type
   */
  public JsonNode verified(String statement, String type) {
    String[] parts = statement.split("\\.", -1);
    JsonNode header = read(decoded(parts[0]));
    if (!header.path("alg").asText().equals("ES256")
        || !header.path("typ").asText().equals(type)
        || !isSigned(parts, keys.get(header.path("kid").asText()))) {
      throw new AssertionError("Not a statement of these keys: " + header);
    }
    return read(decoded(parts[1]));
  }

  private static boolean isSigned(String[] parts, PublicKey key) {
    if (key == null || parts.length != 3) {
      return false;
    }
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initVerify(key);
      signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
      return signature.verify(BASE64URL.decode(parts[2]));
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static PublicKey publicKey(JsonNode key) {
    try {
      AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
      curve.init(new ECGenParameterSpec("secp256r1"));
      ECPoint point = new ECPoint(number(key, "x"), number(key, "y"));
      return KeyFactory.getInstance("EC")
          .generatePublic(
              new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Not a key of P-256: " + key, e);
    }
  }

  private static BigInteger number(JsonNode key, String name) {
    return new BigInteger(1, BASE64URL.decode(key.path(name).asText()));
  }

  private static String decoded(String part) {
    return new String(BASE64URL.decode(part), StandardCharsets.UTF_8);
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
