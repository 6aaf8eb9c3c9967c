package no.bht.employerregistry.industryrule.domain;

import static no.bht.employerregistry.industryrule.domain.Classification.SN2007;
import static no.bht.employerregistry.industryrule.domain.Classification.SN2025;
import static no.bht.employerregistry.industryrule.domain.IndustryAssessment.Outcome.MUST_BE_ASSESSED;
import static no.bht.employerregistry.industryrule.domain.IndustryAssessment.Outcome.OBLIGED_BY_INDUSTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.bht.employerregistry.industryrule.IndustryRuleFiles;
import no.bht.employerregistry.industryrule.domain.IndustryAssessment.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryRuleTest {
  private static final LocalDate LAST_DAY_OF_SN2007 = LocalDate.of(2025, 10, 6);
  private static final LocalDate FIRST_DAY_OF_SN2025 = LocalDate.of(2025, 10, 7);
  private static final IndustryRule RULE = IndustryRuleFiles.read();

  @ParameterizedTest
  @CsvSource({
    "SN2025, 43.410, OBLIGED_BY_INDUSTRY, 43.4, ",
    "SN2025, 43410, OBLIGED_BY_INDUSTRY, 43.4, ",
    "SN2025, 43.6, NOT_LISTED, , ",
    "SN2025, 43, MUST_BE_ASSESSED, , CODE_TOO_COARSE",
    "SN2025, 41.000, OBLIGED_BY_INDUSTRY, 41, ",
    "SN2025, 02.100, OBLIGED_BY_INDUSTRY, 02, ",
    "SN2025, 20.100, OBLIGED_BY_INDUSTRY, 20, ",
    "SN2025, 32.990, OBLIGED_BY_INDUSTRY, 32.990, ",
    "SN2025, 32.99, MUST_BE_ASSESSED, , CODE_TOO_COARSE",
    "SN2025, 84.240, MUST_BE_ASSESSED, 84.24, LIMITATION",
    "SN2025, 62.100, NOT_LISTED, , ",
    "SN2007, 43.410, OBLIGED_BY_INDUSTRY, 43, ",
    "SN2007, 45.403, OBLIGED_BY_INDUSTRY, 45.403, ",
    "SN2007, 45.401, NOT_LISTED, , ",
    "SN2007, 96.020, MUST_BE_ASSESSED, 96.02, LIMITATION",
    // Codes the register uses and the published classification lacks are placed by their parent.
    "SN2025, 43.221, OBLIGED_BY_INDUSTRY, 43.2, ",
    "SN2025, 43.223, OBLIGED_BY_INDUSTRY, 43.2, ",
    "SN2025, 00.000, MUST_BE_ASSESSED, , NOT_STATED",
    "SN2007, 00.000, MUST_BE_ASSESSED, , NOT_STATED",
    "SN2025, 45.200, MUST_BE_ASSESSED, , UNKNOWN_CODE",
    "SN2025, 04.100, MUST_BE_ASSESSED, , UNKNOWN_CODE",
    "SN2007, 98.000, MUST_BE_ASSESSED, , UNKNOWN_CODE",
    "SN2025, 98.000, NOT_LISTED, , ",
  })
  void matches_digit_by_digit(
      Classification classification, String code, Outcome outcome, String entry, OpenQuestion why) {
    IndustryAssessment answer = RULE.assess(code(code), classification, dayOf(classification));

    assertThat(answer.outcome()).isEqualTo(outcome);
    assertThat(answer.entry() == null ? null : answer.entry().code().value()).isEqualTo(entry);
    assertThat(answer.question()).isEqualTo(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4", "", "4.3", "43.", "43.4100", "4a", "43,410", " 43", "43.410 ", "٤٣"})
  void a_malformed_code_is_an_error_and_not_a_missing_match(String code) {
    assertThatThrownBy(() -> code(code)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void each_list_has_as_many_entries_and_open_ones_as_the_regulation() {
    assertThat(list(SN2007).entries()).hasSize(95);
    assertThat(list(SN2025).entries()).hasSize(108);
    assertThat(open(SN2007)).hasSize(7);
    assertThat(open(SN2025)).hasSize(9);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void every_entry_covers_itself_and_everything_below_it(Listed listed) {
    Outcome expected = listed.entry.decidableByCode() ? OBLIGED_BY_INDUSTRY : MUST_BE_ASSESSED;

    for (String inside : insideOf(listed.entry)) {
      IndustryAssessment answer = assess(listed.classification, inside);
      assertThat(answer.outcome()).as(inside).isEqualTo(expected);
      assertThat(answer.entry()).isEqualTo(listed.entry);
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void the_nearest_code_outside_an_entry_is_not_covered_by_it(Listed listed) {
    for (String outside : neighboursOf(listed.entry)) {
      assertThat(assess(listed.classification, outside).entry()).isNotEqualTo(listed.entry);
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void a_code_coarser_than_an_entry_must_be_assessed(Listed listed) {
    String digits = listed.entry.code().digits();
    for (int length = 2; length < digits.length(); length++) {
      IndustryAssessment answer = assess(listed.classification, digits.substring(0, length));
      assertThat(answer.question()).isEqualTo(OpenQuestion.CODE_TOO_COARSE);
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void each_entry_decides_only_on_its_own_side_of_the_change_of_list(Listed listed) {
    LocalDate own = dayOf(listed.classification);
    LocalDate other = own.equals(LAST_DAY_OF_SN2007) ? FIRST_DAY_OF_SN2025 : LAST_DAY_OF_SN2007;

    assertThat(RULE.assess(listed.entry.code(), listed.classification, own).entry())
        .isEqualTo(listed.entry);
    assertThat(RULE.assess(listed.entry.code(), listed.classification, other).question())
        .isEqualTo(OpenQuestion.OTHER_CLASSIFICATION);
  }

  @Test
  void the_list_changes_on_7_october_2025() {
    assertThat(RULE.listOn(LAST_DAY_OF_SN2007).orElseThrow().ruleVersion())
        .isEqualTo("FOR-2011-12-06-1355");
    assertThat(RULE.listOn(FIRST_DAY_OF_SN2025).orElseThrow().ruleVersion())
        .isEqualTo("FOR-2025-10-07-1993");
  }

  @Test
  void the_first_list_begins_on_1_january_2013_and_nothing_is_known_before() {
    assertThat(RULE.assess(code("41.200"), SN2007, LocalDate.of(2013, 1, 1)).isObliged()).isTrue();
    assertThat(RULE.assess(code("41.200"), SN2007, LocalDate.of(2012, 12, 31)).question())
        .isEqualTo(OpenQuestion.NO_LIST_FOR_DATE);
  }

  @ParameterizedTest
  @EnumSource(Classification.class)
  void an_employer_without_a_code_must_be_assessed(Classification classification) {
    assertThat(RULE.assess(null, classification, dayOf(classification)).question())
        .isEqualTo(OpenQuestion.NOT_STATED);
  }

  @Test
  void two_lists_on_one_day_are_a_fault_of_the_data() {
    List<IndustryList> twice = List.of(list(SN2025), list(SN2025));

    assertThatThrownBy(() -> new IndustryRule(twice)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_entry_that_begins_another_is_a_fault_of_the_data() {
    List<IndustryListEntry> entries =
        List.of(
            new IndustryListEntry(code("43"), "a", null),
            new IndustryListEntry(code("43.4"), "b", null));

    assertThatThrownBy(
            () -> new IndustryList("x", SN2025, FIRST_DAY_OF_SN2025, null, List.copyOf(entries)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<Listed> entries() {
    return RULE.lists().stream()
        .flatMap(
            list -> list.entries().stream().map(entry -> new Listed(list.classification(), entry)));
  }

  private static List<String> insideOf(IndustryListEntry entry) {
    List<String> inside = new ArrayList<>();
    String digits = entry.code().digits();
    inside.add(digits);
    for (int below = 0; digits.length() < 5 && below < 10; below++) {
      inside.add(String.format(Locale.ROOT, "%s%d", digits, below));
      inside.add((digits + below + "000").substring(0, 5));
    }
    return inside;
  }

  /** The entry's digits one up and one down, at its own level. */
  private static List<String> neighboursOf(IndustryListEntry entry) {
    String digits = entry.code().digits();
    int number = Integer.parseInt(digits);
    String form = "%0" + digits.length() + "d";
    return Stream.of(number - 1, number + 1)
        .map(neighbour -> String.format(Locale.ROOT, form, neighbour))
        .filter(neighbour -> neighbour.length() == digits.length())
        .toList();
  }

  private static List<IndustryListEntry> open(Classification classification) {
    return list(classification).entries().stream().filter(e -> !e.decidableByCode()).toList();
  }

  private static IndustryList list(Classification classification) {
    return RULE.listOn(dayOf(classification)).orElseThrow();
  }

  private static IndustryAssessment assess(Classification classification, String code) {
    return RULE.assess(code(code), classification, dayOf(classification));
  }

  private static IndustryCode code(String code) {
    return new IndustryCode(code);
  }

  private static LocalDate dayOf(Classification classification) {
    return classification == SN2007 ? LAST_DAY_OF_SN2007 : FIRST_DAY_OF_SN2025;
  }

  record Listed(Classification classification, IndustryListEntry entry) {}
}
