package no.bht.supervision.tilda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.problem.ProblemException;
import no.bht.supervision.domain.PartyKind;
import no.bht.supervision.domain.ReactionKind;
import no.bht.supervision.inspection.domain.InspectionForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TildaRulesTest {
  private static final List<String> SELECTIONS =
      List.of("RISK", "RANDOM", "CAMPAIGN", "COMPLAINT", "DEVIATION", "FOLLOW_UP", "OTHER");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

  @ParameterizedTest
  @CsvSource({
    // own form, form of the main unit, form when opened, whether it may be a sole proprietor
    "AS,,,false",
    "ENK,,,true",
    ",,,true",
    "BEDR,,,true",
    "AAFY,,BEDR,true",
    "BEDR,AS,,false",
    "BEDR,ENK,,true",
    "BEDR,ENK,AS,true",
    "AS,,ENK,true",
    ",,AS,false",
    "BEDR,,AS,false",
  })
  void the_main_unit_decides_and_what_is_not_known_counts_as_a_sole_proprietor(
      String own, String main, String atOpening, boolean may) {
    assertThat(new OrganisationForms(own, main, atOpening).mayBeSoleProprietor()).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T00:00:00.000Z,2026-03-02",
    "2026-03-02T00:00:00Z,2026-03-02",
    "2026-03-02T00:00:00,2026-03-02",
    "2026-03-02T00:00:00.001Z,2026-03-03",
    "2026-03-01T23:59:59.9999999Z,2026-03-02",
    "2026-03-02T02:00:00+02:00,2026-03-02",
    "2026-03-02T02:00:00 02:00,2026-03-02",
    "2026-03-02T00:00,2026-03-02",
    "2026-03-02t00:00:00z,2026-03-02",
    "2026-03-02T00:00:00.0000000Z,2026-03-02",
    "0001-01-01T00:00:00.000Z,0001-01-01",
    "9999-12-31T23:59:59.9999999Z,+10000-01-01",
  })
  void a_day_counts_from_its_midnight_in_utc(String fromDate, LocalDate first) {
    assertThat(Asked.ofUnit("310000027", fromDate, null).from()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    // first and last moment, first and last year
    ",,1,9999",
    "2025-12-31T23:59:59Z,,2025,9999",
    ",2026-01-01T00:00:00Z,1,2026",
    "2025-12-31T12:00:00Z,2025-12-31T18:00:00Z,2025,2025",
    "2026-01-01T01:00:00+02:00,,2025,9999",
    "2026-06-01T00:00:00Z,2026-03-01T00:00:00Z,2026,2025",
    "2026-06-01T00:00:00Z,2024-03-01T00:00:00Z,2026,2025",
  })
  void a_year_counts_that_is_touched(String from, String to, int first, int last) {
    Asked asked = Asked.ofUnit("310000027", from, to);

    assertThat(asked.firstYear()).isEqualTo(first);
    assertThat(asked.lastYear()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T00:00:00.000Z,2026-03-02",
    "2026-03-01T23:59:59.999,2026-03-01",
    "9999-12-31T23:59:59.9999999Z,9999-12-31",
  })
  void the_last_moment_counts_too(String toDate, LocalDate last) {
    assertThat(Asked.ofUnit("310000027", null, toDate).to()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2026-02-30T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-03-02",
        "10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "2026-03-02T24:00:00Z",
        "0001-01-01T00:00:00+01:00"
      })
  void what_is_no_moment_is_refused(String text) {
    assertRefused(() -> Asked.ofUnit("310000027", text, null), 400);
    assertRefused(() -> Asked.ofUnit("310000027", null, text), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31000002", "3100000270", "abcdefghi", "31000002x", "３１００００２７０", " 310000027"})
  void what_is_no_number_of_nine_digits_is_refused(String unit) {
    assertRefused(() -> Asked.ofUnit(unit, null, null), 400);
  }

  /** It switches the receiver's filter off. */
  @Test
  void the_number_that_stands_for_nobody_can_be_no_unit_and_no_party() {
    assertThatThrownBy(() -> new OrganisationNumber("111111111"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_path_of_pdf_files_is_no_number() {
    assertRefused(() -> Asked.ofUnit("pdf", null, null), 404);
  }

  @ParameterizedTest
  @CsvSource({
    "1,2024,2024-01-01,2024-01-31",
    "02,2024,2024-02-01,2024-02-29",
    "12,0999,0999-12-01,0999-12-31"
  })
  void a_month_is_written_with_or_without_a_zero(
      String month, String year, LocalDate first, LocalDate last) {
    Asked asked = Asked.ofMonth(month, year, TODAY);

    assertThat(asked.from()).isEqualTo(first);
    assertThat(asked.to()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "0,2024",
    "13,2024",
    "mars,2024",
    "003,2024",
    "3,24",
    "3,20240",
    "3,",
    ",2024",
    "-1,2024"
  })
  void another_month_is_refused(String month, String year) {
    assertRefused(() -> Asked.ofMonth(month, year, TODAY), 400);
  }

  @Test
  void without_month_and_year_it_is_that_of_today() {
    assertThat(Asked.ofMonth(null, null, TODAY).from()).isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void a_text_with_a_national_identity_number_is_withheld() {
    assertThat(SharedText.of("Ring 010150 00232 i dag")).isNull();
    assertThat(SharedText.of("Tilsyn 2026-004711")).isEqualTo("Tilsyn 2026-004711");
    assertThat(SharedText.of(" ")).isNull();
  }

  @Test
  void paragraphs_are_written_as_others_write_them() {
    assertThat(LegalBasis.of(List.of("LOV-2005-06-17-62 § 3-3", "FOR-2011-12-06-1355 § 13-1")))
        .isEqualTo(
            "arbeidsmiljøloven § 3-3; forskrift om organisering, ledelse og medvirkning § 13-1");
    assertThat(LegalBasis.of(List.of())).isNull();
  }

  @Test
  void every_word_of_ours_stands_in_the_published_list() {
    CodeLists.All all = new CodeLists().all();
    Map<String, Set<String>> published =
        all.versions().stream()
            .filter(version -> version.version().equals(all.current()))
            .flatMap(version -> version.lists().stream())
            .collect(
                Collectors.toMap(
                    CodeLists.CodeList::field,
                    list ->
                        list.codes().stream()
                            .map(CodeLists.Code::code)
                            .collect(Collectors.toSet())));

    for (InspectionForm form : InspectionForm.values()) {
      assertThat(published.get("tilsynsaktivitet")).contains(Codes.activity(form));
      assertThat(published.get("aktivitetsutfoerelse")).contains(Codes.manner(form));
    }
    assertThat(published.get("tilsynstema"))
        .isEqualTo(Stream.of(PartyKind.values()).map(Codes::theme).collect(Collectors.toSet()));
    assertThat(published.get("tilsynsutvelgelse"))
        .isEqualTo(SELECTIONS.stream().map(Codes::selection).collect(Collectors.toSet()));
    assertThat(published.get("utmaaltReaksjonstype"))
        .isEqualTo(
            Stream.of(ReactionKind.values()).map(Codes::reaction).collect(Collectors.toSet()));
  }

  @Test
  void that_somebody_complained_is_not_told() {
    assertThat(Codes.selection("COMPLAINT")).isEqualTo(Codes.selection("OTHER"));
  }

  @Test
  void an_answer_that_fails_before_its_first_part_leaves_no_byte() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(
            () ->
                Answer.enveloped(
                        "974761211",
                        "tilsynsrapporter",
                        answer -> {
                          throw new IOException("The store is down");
                        })
                    .write(out))
        .isInstanceOf(IOException.class);
    assertThat(out.size()).isZero();
  }

  @Test
  void an_answer_that_fails_later_is_not_closed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(
            () ->
                Answer.bare(
                        answer -> {
                          for (int i = 0; i < 2000; i++) {
                            answer.add(Map.of("item", "x".repeat(100)));
                          }
                          throw new IOException("The store is down");
                        })
                    .write(out))
        .isInstanceOf(IOException.class);
    assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8))
        .startsWith("[{")
        .doesNotEndWith("]");
  }

  private static void assertRefused(Runnable asking, int status) {
    assertThatThrownBy(asking::run)
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(status));
  }
}
