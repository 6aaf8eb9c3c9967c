package no.bht.approval.approvalcase.domain.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.bht.approval.fixture.Rules;
import org.junit.jupiter.api.Test;

class RuleVersionsTest {

  @Test
  void the_requirements_are_in_force_from_1_january_2023() {
    assertThat(Rules.all().on(LocalDate.of(2023, 1, 1)).orElseThrow().version())
        .isEqualTo("2023-01-01");
  }

  @Test
  void no_requirements_are_known_for_the_day_before() {
    assertThat(Rules.all().on(LocalDate.of(2022, 12, 31))).isEmpty();
  }

  @Test
  void the_limits_are_those_of_the_regulation() {
    assertThat(Rules.inForce().limits()).isEqualTo(new Limits(300, 30, 5));
  }

  @Test
  void every_named_rule_is_in_force_once() {
    assertThat(Rules.inForce().requirements())
        .extracting(RequirementRule::requirement)
        .containsExactly(ApprovalRequirement.values());
  }

  @Test
  void the_exception_reaches_letters_d_and_e_only() {
    assertThat(Rules.inForce().requirements())
        .allSatisfy(
            rule ->
                assertThat(rule.exceptionAllowed())
                    .isEqualTo(rule.statute().matches(".*§ 2-2 [de]")));
  }
}
