package no.bht.platform.person;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns a national identity number into the key by which the person is recognised. */
@Startup
@ApplicationScoped
public class PersonKeys {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_KEY_BYTES = 32;

  private final SecretKeySpec key;

  PersonKeys(PersonSettings settings) {
    key = new SecretKeySpec(decoded(settings.hashKey()), ALGORITHM);
  }

  public PersonKey keyOf(NationalIdentityNumber number) {
    return new PersonKey(keyedHash(number.digits().getBytes(StandardCharsets.US_ASCII)));
  }

  /** HMAC-SHA-256 in hexadecimal, for content that may hold what must not be kept. */
  public String keyedHash(byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
    }
  }

  private static byte[] decoded(String setting) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(setting.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("bht.persons.hash-key is not base64");
    }
    if (bytes.length < LEAST_KEY_BYTES) {
      throw new IllegalArgumentException("bht.persons.hash-key is shorter than 32 bytes");
    }
    return bytes;
  }
}
