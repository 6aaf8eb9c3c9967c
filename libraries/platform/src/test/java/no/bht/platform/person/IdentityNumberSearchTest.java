package no.bht.platform.person;

import static org.assertj.core.api.Assertions.assertThat;

import no.bht.platform.testing.NationalIdentityNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberSearchTest {
  private static final String NUMBER = NationalIdentityNumbers.synthetic(1);
  private static final Object[] PARTS = {
    NUMBER.substring(0, 2),
    NUMBER.substring(2, 4),
    NUMBER.substring(4, 6),
    NUMBER.substring(6, 9),
    NUMBER.substring(9)
  };

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
  @ValueSource(
      strings = {
        "01981f3e-1111-7a3b-9d8e-5%s",
        "retry of 01981F3E-1111-4A3B-BD8E-%sA.",
        "9f86d081884c7d659a2fe%s",
        "9f86d081884c7d659a2feaa0c55ad%s",
        "9f86d081884c7d659a2feaa0c55ad0159f86d081884c7d659a2fe%s"
      })
  void one_that_chance_made_in_a_uuid_or_a_digest_is_nobodys(String text) {
    assertThat(IdentityNumberSearch.isIn(text.formatted(NUMBER))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01981f3e-1111-0a3b-9d8e-5%s",
        "01981f3e-1111-7a3b-cd8e-5%s",
        "01981f3e-1111-7a3b-9d8e-5%s0",
        "9f86d081884c7d659a2feaa0c5%s",
        "999999999999999999999%s"
      })
  void a_valid_one_is_found_in_what_only_looks_like_an_id(String text) {
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
        "%s.%s.%s %s%s",
        "%s %s %s %s %s",
        "%s-%s-%s-%s-%s",
        "%s/%s/%s / %s%s",
        "%s%s%s \u2013 %s%s",
        "%s%s%s\u202f%s%s",
        "%s%s%s\n%s%s",
        "%s\u200b%s\u00ad%s\u2060%s%s",
        "%s%s%s\u2212%s %s"
      })
  void a_valid_one_is_found_in_parts(String text) {
    assertThat(IdentityNumberSearch.isIn("(" + text.formatted(PARTS) + ")")).isTrue();
    assertThat(IdentityNumberSearch.isIn("born " + text.formatted(PARTS) + " 2026")).isTrue();
  }

  @Test
  void a_date_and_a_time_in_the_name_of_a_photograph_are_none() {
    String middle = NUMBER.substring(0, 6) + "_" + NUMBER.substring(6);

    assertThat(IdentityNumberSearch.isIn("IMG_20" + middle + "6.jpg")).isFalse();
  }

  @Test
  void a_valid_one_is_found_digit_by_digit_and_in_digits_of_any_script() {
    assertThat(IdentityNumberSearch.isIn(String.join(" ", NUMBER.split("")))).isTrue();
    assertThat(IdentityNumberSearch.isIn(String.join(" - ", NUMBER.split("")))).isTrue();
    for (int zero : new int[] {0xff10, 0x0660, 0x0966, 0x1d7ce}) {
      StringBuilder text = new StringBuilder("no. ");
      NUMBER.chars().forEach(digit -> text.appendCodePoint(zero + digit - '0'));
      assertThat(IdentityNumberSearch.isIn(text.toString())).as(text.toString()).isTrue();
    }
    assertThat(IdentityNumberSearch.isIn(NUMBER.replace('1', '\u00b9').replace('2', '\u2461')))
        .isTrue();
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
        "FOR-2011-12-06-1360",
        "LOV-2005-06-17-62 18-10, 18-6",
        "tel. 22 22 22 22 / 33 33 33 33",
        "974 761 076, 974 760 673",
        "1 000 000 / 250 000",
        "9. 3. 2026 - 10. 3. 2026",
        "2026-03-09 2026-03-10 2026-03-11",
        "from 09.03.2026 150 to 10.03.2026 200"
      })
  void other_texts_pass(String text) {
    assertThat(IdentityNumberSearch.isIn(text)).isFalse();
  }
}
