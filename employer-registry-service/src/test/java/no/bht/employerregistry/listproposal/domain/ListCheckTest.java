package no.bht.employerregistry.listproposal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.listproposal.domain.ProposedList.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListCheckTest {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @ParameterizedTest
  @CsvSource({"sn2007, 95, 7", "sn2025, 108, 9"})
  void the_lists_in_force_have_no_fault(String name, int entries, int undecidable)
      throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/industry-rule/" + name + ".json")) {
      ProposedList list = JSON.readValue(in, ProposedList.class);

      assertThat(ListCheck.faults(list, text -> text.contains("01019012345"))).isEmpty();
      assertThat(list.entries()).hasSize(entries);
      assertThat(list.from(LocalDate.of(2030, 1, 1), "FOR-2029-12-01-1").entries())
          .filteredOn(entry -> !entry.decidableByCode())
          .hasSize(undecidable);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"02", "43.4", "43.41", "43.410"})
  void a_code_is_two_digits_or_two_a_dot_and_one_to_three(String code) {
    assertThat(ListCheck.faults(list(entry(code)), text -> false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "434", "43.", "43.4100", "4.34", "43,4", "A1", "４３", "43.4 "})
  void nothing_else_is_a_code(String code) {
    assertThat(faults(new Entry(code, 2, "Navn", null, true)))
        .contains("/entries/0/code code-form");
  }

  @ParameterizedTest
  @CsvSource({"43, 1", "43, 3", "43.4, 2", "43.4, 4", "43.410, 4", "43.410, 6"})
  void the_level_is_the_number_of_digits(String code, int level) {
    assertThat(faults(new Entry(code, level, "Navn", null, true)))
        .containsExactly("/entries/0/level level-not-number-of-digits");
  }

  @Test
  void a_condition_stands_exactly_where_the_code_does_not_decide() {
    assertThat(faults(new Entry("43", 2, "Navn", "bare for tak", false))).isEmpty();
    assertThat(faults(new Entry("43", 2, "Navn", "bare for tak", true)))
        .containsExactly("/entries/0/condition condition-where-code-decides");
    assertThat(faults(new Entry("43", 2, "Navn", null, false)))
        .containsExactly("/entries/0/condition condition-missing");
    assertThat(faults(new Entry("43", 2, "Navn", " ", false)))
        .containsExactly("/entries/0/condition blank");
  }

  @ParameterizedTest
  @CsvSource({
    "43, 43, code-twice",
    "43.4, 43.4, code-twice",
    "43, 43.4, beginning-of-another",
    "43.4, 43.410, beginning-of-another",
    "43.4, 43.3, not-sorted",
    "43.41, 43.4, beginning-of-another",
    "43, 42.9, not-sorted",
  })
  void two_entries_that_do_not_go_together(String first, String second, String code) {
    assertThat(faults(entry(first), entry(second))).contains("/entries/1/code " + code);
  }

  @Test
  void alike_beginnings_that_are_no_beginning_of_one_another_go_together() {
    assertThat(faults(entry("32.3"), entry("32.40"), entry("32.990"), entry("33"))).isEmpty();
  }

  @Test
  void entries_that_do_not_follow_one_another_are_compared_too() {
    assertThat(faults(entry("43"), entry("44"), entry("43.4")))
        .containsExactly("/entries/2/code beginning-of-another", "/entries/2/code not-sorted");
    assertThat(faults(entry("43.4"), entry("44"), entry("43")))
        .contains("/entries/2/code beginning-of-another");
  }

  @Test
  void every_fault_is_told_with_its_place() {
    ProposedList bad =
        new ProposedList(
            "FOR-2011-12-06-1355 § 13-2",
            "of last year",
            LocalDate.of(2030, 1, 1),
            LocalDate.of(2029, 12, 31),
            null,
            "FOR-1",
            " ",
            "x\0",
            List.of(new Entry(null, null, null, null, null), new Entry("43", 5, " ", null, true)));

    assertThat(told(bad))
        .containsExactly(
            "/regulation regulation-other",
            "/amendedBy pattern",
            "/validTo last-day-before-first",
            "/classification required",
            "/ruleVersion pattern",
            "/source blank",
            "/licence character-not-allowed",
            "/entries/0/code required",
            "/entries/0/level required",
            "/entries/0/nameNb required",
            "/entries/0/decidableByCode required",
            "/entries/1/level level-not-number-of-digits",
            "/entries/1/nameNb blank");
  }

  @Test
  void a_list_has_entries_and_not_too_many() {
    assertThat(told(list())).containsExactly("/entries empty");
    List<Entry> many = new ArrayList<>();
    for (int i = 0; i <= ListCheck.MOST_ENTRIES; i++) {
      many.add(entry("43"));
    }
    assertThat(told(list(many.toArray(Entry[]::new)))).containsExactly("/entries too-many");
  }

  @Test
  void a_list_of_one_day_is_a_list_and_days_out_of_range_are_not() {
    LocalDate day = LocalDate.of(2030, 1, 1);
    UnaryOperator<LocalDate> same = it -> it;
    assertThat(told(valid(same.apply(day), day))).isEmpty();
    assertThat(told(valid(LocalDate.of(1899, 12, 31), null)))
        .containsExactly("/validFrom day-out-of-range");
    assertThat(told(valid(day, ListCheck.LAST_DAY.plusDays(1))))
        .containsExactly("/validTo day-out-of-range");
    assertThat(told(valid(day, ListCheck.LAST_DAY))).isEmpty();
  }

  private static ProposedList valid(LocalDate from, LocalDate to) {
    return new ProposedList(
        ListCheck.REGULATION,
        null,
        from,
        to,
        Classification.SN2025,
        null,
        null,
        null,
        List.of(entry("43")));
  }

  private static List<String> faults(Entry... entries) {
    return told(list(entries));
  }

  private static List<String> told(ProposedList list) {
    return ListCheck.faults(list, text -> text.contains("01019012345")).stream()
        .map(f -> f.pointer() + " " + f.code())
        .toList();
  }

  static ProposedList list(Entry... entries) {
    return new ProposedList(
        ListCheck.REGULATION,
        null,
        null,
        null,
        Classification.SN2025,
        null,
        null,
        null,
        List.of(entries));
  }

  static Entry entry(String code) {
    return new Entry(code, code.replace(".", "").length(), "Navn", null, true);
  }
}
