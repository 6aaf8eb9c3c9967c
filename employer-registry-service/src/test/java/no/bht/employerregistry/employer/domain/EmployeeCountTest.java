package no.bht.employerregistry.employer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.bht.employerregistry.employer.domain.EmployeeCount.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployeeCountTest {

  @ParameterizedTest
  @CsvSource({
    "true, 5, EXACT, 5, false",
    "true, , WITHHELD_0_TO_4, , false",
    "false, , NOT_REGISTERED, , false",
    "false, 7, EXACT, 7, true",
    "true, 0, EXACT, 0, false",
  })
  void absent_is_never_zero(
      boolean registered, Integer given, State state, Integer count, boolean odd) {
    assertThat(EmployeeCount.of(registered, given)).isEqualTo(new EmployeeCount(state, count));
    assertThat(EmployeeCount.isOdd(registered, given)).isEqualTo(odd);
  }

  @Test
  void a_count_without_its_state_is_no_count() {
    assertThatThrownBy(() -> new EmployeeCount(State.WITHHELD_0_TO_4, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EmployeeCount(State.EXACT, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EmployeeCount(State.EXACT, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
