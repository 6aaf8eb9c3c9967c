package no.bht.platform.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import no.bht.platform.eventlog.ContractJson;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs statements. */
@ApplicationScoped
public class Signer {
  private final SigningKeys keys;
  private final SigningSettings settings;
  private final InstantSource clock;

  Signer(SigningKeys keys, SigningSettings settings, InstantSource clock) {
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A statement in the compact form of JWS, which fits a QR code. {@code iss} and {@code iat}
   * (seconds) are put to the claims; what limits the statement in time is the caller's to claim
   * ({@code nbf}, {@code exp} in seconds, or dates by name).
   *
   * @param type what kind of statement it is, header {@code typ}; a verifier compares it
   * @param claims a record or map, written as JSON with ISO dates
   * @throws IllegalStateException if the service has no key encryption key
   */
  public String sign(String type, Object claims) {
    ObjectNode payload = ContractJson.MAPPER.valueToTree(claims);
    payload.put("iss", settings.issuer());
    payload.put("iat", clock.instant().getEpochSecond());
    SigningKey key = keys.current();
    JsonWebSignature statement = new JsonWebSignature();
    statement.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    statement.setHeader("typ", type);
    statement.setKeyIdHeaderValue(key.id());
    statement.setKey(key.secret());
    try {
      statement.setPayload(ContractJson.MAPPER.writeValueAsString(payload));
      return statement.getCompactSerialization();
    } catch (JsonProcessingException | JoseException e) {
      throw new IllegalStateException("A statement cannot be signed", e);
    }
  }
}
