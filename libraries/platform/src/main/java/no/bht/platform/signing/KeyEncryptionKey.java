package no.bht.platform.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import no.bht.platform.digest.Sha256;

/** Encrypts private keys at rest: AES-256-GCM, bound to the id of the key it encrypts. */
final class KeyEncryptionKey {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final String fingerprint;
  private final SecureRandom random = new SecureRandom();

  private KeyEncryptionKey(byte[] bytes) {
    key = new SecretKeySpec(bytes, "AES");
    fingerprint = fingerprint(bytes);
  }

  /**
   * @param base64 32 bytes
   * @throws IllegalArgumentException if it is anything else; the message never holds it
   */
  static KeyEncryptionKey of(String base64) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("bht.signing.key-encryption-key is not base64");
    }
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("bht.signing.key-encryption-key is not 32 bytes");
    }
    return new KeyEncryptionKey(bytes);
  }

  /** Tells keys apart and nothing else about them. */
  String fingerprint() {
    return fingerprint;
  }

  byte[] encrypt(byte[] secret, String id) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] encrypted = run(Cipher.ENCRYPT_MODE, nonce, secret, id);
    byte[] joined = Arrays.copyOf(nonce, NONCE_BYTES + encrypted.length);
    System.arraycopy(encrypted, 0, joined, NONCE_BYTES, encrypted.length);
    return joined;
  }

  byte[] decrypt(byte[] joined, String id) {
    byte[] nonce = Arrays.copyOf(joined, NONCE_BYTES);
    return run(
        Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(joined, NONCE_BYTES, joined.length), id);
  }

  private byte[] run(int mode, byte[] nonce, byte[] input, String id) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("It cannot be en- or decrypted by this key", e);
    }
  }

  private static String fingerprint(byte[] bytes) {
    MessageDigest digest = Sha256.digest();
    digest.update("key encryption key".getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(bytes), 0, 8);
  }
}
