package no.bht.platform.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import no.bht.platform.testing.NationalIdentityNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are made up: synthetic ones by their month, the others by an impossible person. */
class NationalIdentityNumberTest {

  @ParameterizedTest
  @ValueSource(strings = {"010190", "410190", "014190", "018190", "414190", "418190", "290200"})
  void ordinary_numbers_d_numbers_and_synthetic_ones_are_valid(String date) {
    String number = NationalIdentityNumbers.complete(date, date.endsWith("00") ? 500 : 100);

    assertThat(NationalIdentityNumber.parse(number).digits()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000190", "320190", "400190", "810190", "990190", "011390", "010090", "300290", "290290",
        "290200"
      })
  void a_date_that_does_not_exist_is_refused(String date) {
    String number = NationalIdentityNumbers.complete(date, 100);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> NationalIdentityNumber.parse(number))
        .withMessageNotContaining(number);
  }

  @Test
  void every_other_check_digit_is_refused() {
    String number = NationalIdentityNumbers.complete("014190", 100);
    for (int last = 0; last < 100; last++) {
      String candidate = number.substring(0, 9) + "%02d".formatted(last);
      if (!candidate.equals(number)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> NationalIdentityNumber.parse(candidate));
      }
    }
  }

  @Test
  void a_year_and_an_individual_number_that_do_not_go_together_are_refused() {
    String number = NationalIdentityNumbers.complete("014145", 800);

    assertThatIllegalArgumentException().isThrownBy(() -> NationalIdentityNumber.parse(number));
  }

  @Test
  void it_never_prints_itself() {
    assertThat(NationalIdentityNumber.parse(NationalIdentityNumbers.complete("014190", 100)))
        .hasToString("NationalIdentityNumber[***********]");
  }

  @Test
  void it_is_read_from_json_and_never_written() throws Exception {
    ObjectMapper json = new ObjectMapper();
    new NationalIdentityNumberJson().customize(json);
    String number = NationalIdentityNumbers.complete("014190", 100);

    var read = json.readValue("\"" + number + "\"", NationalIdentityNumber.class);

    assertThat(read.digits()).isEqualTo(number);
    assertThatThrownBy(() -> json.writeValueAsString(read))
        .isInstanceOf(JsonMappingException.class);
    assertThatThrownBy(() -> json.readValue("\"12345678901\"", NationalIdentityNumber.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageNotContaining("12345678901");
  }
}
