package no.bht.employerregistry.listproposal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.bht.employerregistry.employer.domain.Duty;
import no.bht.employerregistry.industryrule.IndustryRuleFiles;
import no.bht.employerregistry.industryrule.domain.Crosswalk;
import no.bht.employerregistry.industryrule.domain.Crosswalk.Row;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.OpenQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainCodeTest {
  private static final IndustryRule RULE = IndustryRuleFiles.read();
  private static final LocalDate LAST_OF_SN2007 = LocalDate.of(2025, 10, 6);
  private static final LocalDate FIRST_OF_SN2025 = LocalDate.of(2025, 10, 7);
  private static final Crosswalk CROSSWALK =
      new Crosswalk(
          "v",
          "Own",
          List.of(
              row("01.11", "41.000"),
              row("01.12", "62.100"),
              row("01.13", "41.000"),
              row("01.13", "62.100"),
              row("01.14", "84.240"),
              row("01.15", "43")));

  @ParameterizedTest
  @CsvSource({
    "-01.110, CANDIDATES_LISTED",
    "-01.120, CANDIDATES_NOT_LISTED",
    "-01.130, CANDIDATES_DIFFER",
    "-01.140, CANDIDATES_DIFFER",
    "-01.150, CANDIDATES_DIFFER",
    "-01.160, UNMAPPED"
  })
  void a_code_of_the_other_classification_is_told_by_its_candidates_and_must_be_assessed(
      String code, CrosswalkOutcome outcome) {
    MainCode main = new MainCode(code);

    assertThat(main.candidatesOn(FIRST_OF_SN2025, RULE, CROSSWALK)).isEqualTo(outcome);
    assertThat(main.dutyOn(FIRST_OF_SN2025, RULE).outcome())
        .isEqualTo(Duty.Outcome.MUST_BE_ASSESSED);
    assertThat(main.dutyOn(FIRST_OF_SN2025, RULE).question())
        .isEqualTo(OpenQuestion.OTHER_CLASSIFICATION);
  }

  @Test
  void the_crosswalk_is_read_in_the_direction_of_the_list_of_the_day() {
    assertThat(new MainCode("-41.000").candidatesOn(LAST_OF_SN2007, RULE, CROSSWALK))
        .isEqualTo(CrosswalkOutcome.CANDIDATES_NOT_LISTED);
    assertThat(new MainCode("-99.000").candidatesOn(LAST_OF_SN2007, RULE, CROSSWALK))
        .isEqualTo(CrosswalkOutcome.UNMAPPED);
  }

  @Test
  void a_code_of_the_lists_own_classification_needs_no_crosswalk() {
    assertThat(new MainCode("41.000").candidatesOn(FIRST_OF_SN2025, RULE, CROSSWALK)).isNull();
    assertThat(new MainCode("").candidatesOn(FIRST_OF_SN2025, RULE, CROSSWALK)).isNull();
    assertThat(new MainCode("").dutyOn(FIRST_OF_SN2025, RULE).question())
        .isEqualTo(OpenQuestion.NOT_STATED);
  }

  private static Row row(String sn2007, String sn2025) {
    return new Row(new IndustryCode(sn2007), new IndustryCode(sn2025));
  }
}
