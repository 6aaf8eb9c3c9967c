package no.bht.localstack.server;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Passwords, keys and random names of a local stack. */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A password of 144 random bits, safe in URLs and shells. */
  public static String password() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(18));
  }

  /** A key of 256 random bits in base64. */
  public static String key() {
    return Base64.getEncoder().encodeToString(bytes(32));
  }

  /** Eight random hexadecimal digits, to tell one run from another. */
  public static String suffix() {
    return HexFormat.of().formatHex(bytes(4));
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
