package no.bht.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"974761211", "991825827", "923609016", "874761192", "811111112", "987654325"})
  void a_number_of_a_real_unit_is_valid(String value) {
    assertThat(new OrganisationNumber(value).isSynthetic()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "310000019", "310000027", "310000035", "310000043", "310000051", "310000078", "310000086",
        "310047112", "311002201", "312044137", "313070905", "315090229", "316104134", "318132550",
        "319146067"
      })
  void a_number_of_the_test_register_is_valid_and_synthetic(String value) {
    assertThat(new OrganisationNumber(value).isSynthetic()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"811111110", "974761212", "987654321"})
  void a_wrong_check_digit_is_refused(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31000006", "31408151", "31711804"})
  void some_eight_digits_have_no_check_digit(String digits) {
    assertThat(OrganisationNumber.checkDigitOf(digits)).isEqualTo(10);
    for (int last = 0; last <= 9; last++) {
      String value = digits + last;
      assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber(value));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456785", "111111111"})
  void a_right_check_digit_does_not_save_a_wrong_first_digit(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "97476121",
        "9747612110",
        "97476121a",
        "974 761 211",
        "٩٧٤٧٦١٢١١",
        "974761211\n"
      })
  void anything_but_nine_digits_is_refused(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"974 761 211", " 974761211 ", "974\u00a0761\u00a0211"})
  void spaces_are_stripped_when_a_number_is_parsed(String text) {
    assertThat(OrganisationNumber.parse(text)).isEqualTo(new OrganisationNumber("974761211"));
  }

  @Test
  void it_masks_itself() {
    assertThat(new OrganisationNumber("974761211")).hasToString("OrganisationNumber[*****1211]");
  }
}
