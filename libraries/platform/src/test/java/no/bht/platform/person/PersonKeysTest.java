package no.bht.platform.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Base64;
import no.bht.platform.testing.NationalIdentityNumbers;
import org.junit.jupiter.api.Test;

class PersonKeysTest {
  private static final NationalIdentityNumber NUMBER =
      NationalIdentityNumber.parse(NationalIdentityNumbers.complete("014190", 100));

  @Test
  void a_person_has_the_same_key_everywhere() {
    assertThat(keys(32, 1).keyOf(NUMBER)).isEqualTo(keys(32, 1).keyOf(NUMBER));
  }

  @Test
  void another_person_and_another_secret_give_another_key() {
    var other = NationalIdentityNumber.parse(NationalIdentityNumbers.complete("014190", 200));

    assertThat(keys(32, 1).keyOf(NUMBER))
        .isNotEqualTo(keys(32, 1).keyOf(other))
        .isNotEqualTo(keys(32, 2).keyOf(NUMBER));
  }

  @Test
  void a_secret_of_31_bytes_is_too_short() {
    assertThatIllegalArgumentException().isThrownBy(() -> keys(31, 1));
  }

  @Test
  void a_secret_that_is_not_base64_is_refused_without_being_told() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PersonKeys(() -> "§secret§"))
        .withMessageNotContaining("secret§");
  }

  @Test
  void a_key_masks_itself() {
    assertThat(new PersonKey("ab".repeat(32))).hasToString("PersonKey[abab…]");
    assertThatIllegalArgumentException().isThrownBy(() -> new PersonKey("ab".repeat(31)));
  }

  private static PersonKeys keys(int bytes, int fill) {
    byte[] secret = new byte[bytes];
    Arrays.fill(secret, (byte) fill);
    return new PersonKeys(() -> Base64.getEncoder().encodeToString(secret));
  }
}
