package no.bht.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeyEncryptionKeyTest {

  @Test
  void thirty_two_bytes_it_must_be() {
    assertThatIllegalArgumentException().isThrownBy(() -> KeyEncryptionKey.of(base64(31)));
    assertThatIllegalArgumentException().isThrownBy(() -> KeyEncryptionKey.of(base64(33)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeyEncryptionKey.of("§secret§"))
        .withMessageNotContaining("secret§");
  }

  @Test
  void the_same_secret_is_never_encrypted_alike() {
    KeyEncryptionKey key = KeyEncryptionKey.of(base64(32));
    byte[] secret = {1, 2, 3};

    assertThat(key.encrypt(secret, "a")).isNotEqualTo(key.encrypt(secret, "a"));
    assertThat(key.decrypt(key.encrypt(secret, "a"), "a")).isEqualTo(secret);
  }

  private static String base64(int bytes) {
    return Base64.getEncoder().encodeToString(new byte[bytes]);
  }
}
