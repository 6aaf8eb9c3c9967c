package no.bht.employerregistry.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.bht.employerregistry.employer.domain.Duty.Outcome;
import no.bht.employerregistry.industryrule.IndustryRuleFiles;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmployerDutyTest {
  private static final IndustryRule RULE = IndustryRuleFiles.read();
  private static final LocalDate LAST_DAY_OF_SN2007 = LocalDate.of(2025, 10, 6);
  private static final LocalDate FIRST_DAY_OF_SN2025 = LocalDate.of(2025, 10, 7);

  @Test
  void each_day_is_answered_from_the_codes_of_its_own_classification() {
    List<RegisteredIndustry> readings =
        List.of(reading(Classification.SN2007, "45.403"), reading(Classification.SN2025, "62.100"));

    assertThat(duty(LAST_DAY_OF_SN2007, readings).outcome()).isEqualTo(Outcome.OBLIGED_BY_INDUSTRY);
    assertThat(duty(FIRST_DAY_OF_SN2025, readings).outcome()).isEqualTo(Outcome.NOT_LISTED);
  }

  @Test
  void a_day_without_codes_of_its_classification_must_be_assessed() {
    EmployerDuty duty = duty(LAST_DAY_OF_SN2007, List.of(reading(Classification.SN2025, "41.000")));

    assertThat(duty.outcome()).isEqualTo(Outcome.MUST_BE_ASSESSED);
    assertThat(duty.assessment().question()).isEqualTo(OpenQuestion.OTHER_CLASSIFICATION);
  }

  @Test
  void an_employer_without_any_code_must_be_assessed() {
    assertThat(duty(FIRST_DAY_OF_SN2025, List.of()).assessment().question())
        .isEqualTo(OpenQuestion.NOT_STATED);
    EmployerDuty noMain =
        duty(FIRST_DAY_OF_SN2025, List.of(reading(Classification.SN2025, null, "41.000")));
    assertThat(noMain.outcome()).isEqualTo(Outcome.MUST_BE_ASSESSED);
    assertThat(noMain.possible()).hasSize(1);
  }

  @Test
  void a_listed_secondary_code_is_a_possible_duty_and_not_one() {
    EmployerDuty duty =
        duty(
            FIRST_DAY_OF_SN2025,
            List.of(reading(Classification.SN2025, "62.100", "41.000", "63.100")));

    assertThat(duty.outcome()).isEqualTo(Outcome.NOT_LISTED);
    assertThat(duty.possible())
        .singleElement()
        .satisfies(possible -> assertThat(possible.entry().code().value()).isEqualTo("41"));
  }

  @Test
  void a_unit_has_left_the_register_on_the_day_of_its_deletion() {
    LocalDate deleted = LocalDate.of(2026, 2, 9);
    List<RegisteredIndustry> readings = List.of(reading(Classification.SN2025, "41.000"));

    assertThat(EmployerDuty.on(deleted.minusDays(1), RULE, readings, deleted).outcome())
        .isEqualTo(Outcome.OBLIGED_BY_INDUSTRY);
    assertThat(EmployerDuty.on(deleted, RULE, readings, deleted).outcome())
        .isEqualTo(Outcome.DEREGISTERED);
  }

  private static EmployerDuty duty(LocalDate day, List<RegisteredIndustry> readings) {
    return EmployerDuty.on(day, RULE, readings, null);
  }

  private static RegisteredIndustry reading(
      Classification classification, @Nullable String... codes) {
    String[] three = Arrays.copyOf(codes, 3);
    return new RegisteredIndustry(
        classification,
        Arrays.stream(three).map(code -> code == null ? null : new IndustryCode(code)).toList(),
        LocalDate.of(2026, 1, 1));
  }
}
