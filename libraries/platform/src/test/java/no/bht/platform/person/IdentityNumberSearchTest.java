package no.bht.platform.person;

import static org.assertj.core.api.Assertions.assertThat;

import no.bht.platform.testing.NationalIdentityNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberSearchTest {
  private static final String NUMBER = NationalIdentityNumbers.synthetic(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "see %s, please",
        "%s.",
        "(%s)",
        "a%sb",
        "9%s9",
        "no:%s",
        "key-%s",
        "x/%s/y"
      })
  void a_valid_number_is_found_wherever_it_hides(String text) {
    assertThat(IdentityNumberSearch.isIn(text.formatted(NUMBER))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "-", ".", "\u00a0"})
  void it_is_found_as_six_and_five(String separator) {
    String split = NUMBER.substring(0, 6) + separator + NUMBER.substring(6);

    assertThat(IdentityNumberSearch.isIn("born " + split + " in May")).isTrue();
    assertThat(IdentityNumberSearch.isIn("born" + split + "in May 20261122")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678901",
        "ref 000000 00000",
        "00000000000",
        "a12345678901",
        "fnr.12345678901b",
        "no123456 78901"
      })
  void eleven_digits_were_meant_to_be_one(String text) {
    assertThat(IdentityNumberSearch.isIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "staff-0042",
        "922222223",
        "tel. 22 22 22 22",
        "2026-03-09 12:00",
        "01981f3e-1111-7a3b-9d8e-512345678901",
        "01981f3e-1111-7a3b-9d8e-a12345678901",
        "9f86d081884c7d659a2feaa0c55ad015a12345678901b",
        "FOR-2011-12-06-1360"
      })
  void other_texts_pass(String text) {
    assertThat(IdentityNumberSearch.isIn(text)).isFalse();
  }
}
