package no.bht.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import no.bht.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;

class OrganisationNumberDoorTest {
  private static final String SYNTHETIC = "310000019";

  private final OrganisationNumberDoor strict = new OrganisationNumberDoor(() -> false);
  private final ObjectMapper json = new ObjectMapper();

  OrganisationNumberDoorTest() {
    new OrganisationNumberJson(strict).customize(json);
  }

  @Test
  void a_synthetic_number_is_refused_unless_the_setting_lets_it_in() {
    assertThatIllegalArgumentException().isThrownBy(() -> strict.read(SYNTHETIC));
    assertThat(new OrganisationNumberDoor(() -> true).read(SYNTHETIC).value()).isEqualTo(SYNTHETIC);
  }

  @Test
  void a_number_is_a_string_of_nine_digits_in_json() throws Exception {
    assertThat(json.writeValueAsString(new Body(List.of(new OrganisationNumber("974761211")))))
        .isEqualTo("{\"parties\":[\"974761211\"]}");
    assertThat(json.readValue("{\"parties\":[\"974 761 211\"]}", Body.class).parties())
        .containsExactly(new OrganisationNumber("974761211"));
  }

  @Test
  void a_bad_number_in_json_is_a_problem_at_its_place() {
    assertThatThrownBy(
            () -> json.readValue("{\"parties\":[\"974761211\",\"974761212\"]}", Body.class))
        .isInstanceOfSatisfying(
            JsonMappingException.class,
            e ->
                assertThat(e.getPath())
                    .extracting(JsonMappingException.Reference::getIndex)
                    .containsExactly(-1, 1))
        .hasRootCauseInstanceOf(ProblemException.class)
        .hasMessageNotContaining("974761212");
  }

  @Test
  void a_number_that_is_no_string_is_refused() {
    assertThatThrownBy(() -> json.readValue("{\"parties\":[{}]}", Body.class))
        .isInstanceOf(JsonMappingException.class);
  }

  record Body(List<OrganisationNumber> parties) {}
}
