package no.bht.employerregistry.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.bht.employerregistry.domain.CommandRefused;
import no.bht.employerregistry.industryrule.IndustryRuleFiles;
import no.bht.employerregistry.industryrule.QuestionFile;
import no.bht.employerregistry.industryrule.domain.Classification;
import no.bht.employerregistry.industryrule.domain.IndustryCode;
import no.bht.employerregistry.industryrule.domain.IndustryRule;
import no.bht.employerregistry.industryrule.domain.LimitationQuestion;
import no.bht.employerregistry.obligation.domain.DutyGround.Recorded;
import no.bht.employerregistry.obligation.domain.DutyTimeline.Segment;
import no.bht.employerregistry.obligation.domain.Suspensions.Suspension;
import no.bht.employerregistry.obligation.domain.TotalDuty.Outcome;
import no.bht.platform.organisation.OrganisationNumber;
import no.bht.platform.testing.OrganisationNumbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TotalDutyTest {
  private static final IndustryRule RULE = IndustryRuleFiles.read();
  private static final OrganisationNumber EMPLOYER = OrganisationNumbers.valid(7);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Recorded RECORDED =
      new Recorded("test", "registrar", Instant.parse("2026-11-22T10:00:00Z"));
  private static final LimitationQuestion POLICE =
      RULE.listOn(DAY).stream()
          .flatMap(LimitationQuestion::of)
          .filter(question -> question.entry().value().equals("84.24"))
          .findAny()
          .orElseThrow();

  @Test
  void a_ground_obliges_whom_the_list_does_not_from_its_first_to_its_last_day() {
    DutyGround demand = ground(GroundKind.PARTIES_DEMAND, DAY, DAY.plusDays(10), null);

    assertThat(outcome(DAY.minusDays(1), code("62.100"), demand))
        .isEqualTo(Outcome.NO_KNOWN_GROUND);
    assertThat(outcome(DAY, code("62.100"), demand)).isEqualTo(Outcome.OBLIGED);
    assertThat(outcome(DAY.plusDays(10), code("62.100"), demand)).isEqualTo(Outcome.OBLIGED);
    assertThat(outcome(DAY.plusDays(11), code("62.100"), demand))
        .isEqualTo(Outcome.NO_KNOWN_GROUND);
  }

  @Test
  void a_ground_for_a_part_obliges_in_part_and_the_list_makes_it_whole() {
    DutyGround part = ground(GroundKind.INDIVIDUAL_DECISION, DAY, null, "The workshop");

    assertThat(outcome(DAY, code("62.100"), part)).isEqualTo(Outcome.OBLIGED_IN_PART);
    assertThat(outcome(DAY, code("41.000"), part)).isEqualTo(Outcome.OBLIGED);
    assertThat(on(DAY, code("41.000"), part).kinds())
        .containsExactly(GroundKind.INDUSTRY_LIST, GroundKind.INDIVIDUAL_DECISION);
  }

  @Test
  void an_assessment_that_found_no_need_is_no_ground() {
    DutyGround need = ground(GroundKind.RISK_ASSESSMENT, DAY, null, null);
    DutyGround none =
        new DutyGround(
            need.id(),
            EMPLOYER,
            need.kind(),
            null,
            DAY,
            null,
            false,
            "x",
            null,
            DAY.plusYears(1),
            null,
            RECORDED,
            0);

    assertThat(outcome(DAY, code("62.100"), need)).isEqualTo(Outcome.OBLIGED);
    assertThat(outcome(DAY, code("62.100"), none)).isEqualTo(Outcome.NO_KNOWN_GROUND);
  }

  @Test
  void a_dispensation_for_the_whole_takes_the_duty_away_and_one_for_a_part_does_not() {
    DutyFacts whole = facts(code("41.000"), List.of(), suspension(null), null);
    DutyFacts part = facts(code("41.000"), List.of(), suspension("The office"), null);

    assertThat(TotalDuty.on(DAY, RULE, whole).outcome()).isEqualTo(Outcome.DISPENSATION);
    assertThat(TotalDuty.on(DAY, RULE, whole).isObliged()).isFalse();
    assertThat(TotalDuty.on(DAY, RULE, part).outcome()).isEqualTo(Outcome.OBLIGED);
    assertThat(TotalDuty.on(DAY.plusDays(31), RULE, whole).outcome()).isEqualTo(Outcome.OBLIGED);
  }

  @Test
  void who_has_left_the_register_is_not_obliged_from_that_day() {
    DutyFacts gone = facts(code("41.000"), List.of(), List.of(), DAY);

    assertThat(TotalDuty.on(DAY.minusDays(1), RULE, gone).outcome()).isEqualTo(Outcome.OBLIGED);
    assertThat(TotalDuty.on(DAY, RULE, gone).outcome()).isEqualTo(Outcome.DEREGISTERED);
  }

  @Test
  void the_answer_to_the_question_decides_from_its_day_until_the_next() {
    DutyFacts facts =
        withAnswers(code("84.240"), answer(true, null, DAY), answer(false, null, DAY.plusDays(5)));

    assertThat(TotalDuty.on(DAY.minusDays(1), RULE, facts).outcome())
        .isEqualTo(Outcome.MUST_BE_ASSESSED);
    assertThat(TotalDuty.on(DAY, RULE, facts).outcome()).isEqualTo(Outcome.OBLIGED);
    assertThat(TotalDuty.on(DAY, RULE, facts).kinds()).containsExactly(GroundKind.INDUSTRY_LIST);
    assertThat(TotalDuty.on(DAY.plusDays(5), RULE, facts).outcome())
        .isEqualTo(Outcome.NO_KNOWN_GROUND);
  }

  @Test
  void of_two_answers_of_one_day_the_later_counts_and_a_part_obliges_in_part() {
    DutyFacts facts =
        withAnswers(code("84.240"), answer(false, null, DAY), answer(true, "Guards", DAY));

    assertThat(TotalDuty.on(DAY, RULE, facts).outcome()).isEqualTo(Outcome.OBLIGED_IN_PART);
  }

  @Test
  void an_answer_says_nothing_of_another_entry() {
    DutyFacts facts = withAnswers(code("84.230"), answer(true, null, DAY));

    assertThat(TotalDuty.on(DAY, RULE, facts).outcome()).isEqualTo(Outcome.MUST_BE_ASSESSED);
  }

  @Test
  void every_limitation_of_both_lists_has_a_question_of_its_own_in_three_languages() {
    List<LimitationQuestion> questions =
        RULE.lists().stream().flatMap(LimitationQuestion::of).toList();

    assertThat(questions).hasSize(16);
    for (LimitationQuestion question : questions) {
      for (String language : List.of("nb", "nn", "en")) {
        assertThat(QuestionFile.wordingOf(question).in(language))
            .endsWith("?")
            .doesNotContain("listen", "lista", "in the list");
      }
    }
  }

  @Test
  void an_exact_code_decides_where_the_registered_one_is_too_coarse_from_its_day_on() {
    RegisteredIndustry coarse = code("43");
    ExactCode painters = exact("43", "43.340", DAY);

    assertThat(outcome(DAY.minusDays(1), List.of(coarse), painters))
        .isEqualTo(Outcome.MUST_BE_ASSESSED);
    assertThat(outcome(DAY, List.of(coarse), painters)).isEqualTo(Outcome.OBLIGED);
    assertThat(outcome(DAY, List.of(coarse), exact("84", "84.110", DAY)))
        .isEqualTo(Outcome.MUST_BE_ASSESSED);
    assertThat(outcome(DAY, List.of(code("84")), exact("84", "84.110", DAY)))
        .isEqualTo(Outcome.NO_KNOWN_GROUND);
    assertThat(outcome(DAY, List.of(code("84")), exact("84", "84.240", DAY)))
        .isEqualTo(Outcome.MUST_BE_ASSESSED);
    assertThat(outcome(DAY, List.of(code("41.000")), exact("41.000", "62.100", DAY)))
        .isEqualTo(Outcome.OBLIGED);
  }

  @Test
  void an_exact_code_ends_for_good_when_the_register_gives_another_code() {
    ExactCode painters = exact("43", "43.340", DAY);
    RegisteredIndustry first = code("43");
    RegisteredIndustry other = reading(Classification.SN2025, DAY.plusDays(5), "84");
    RegisteredIndustry again = reading(Classification.SN2025, DAY.plusDays(9), "43");
    List<RegisteredIndustry> readings = List.of(first, other, again);

    assertThat(outcome(DAY.plusDays(4), readings, painters)).isEqualTo(Outcome.OBLIGED);
    assertThat(outcome(DAY.plusDays(5), readings, painters)).isEqualTo(Outcome.MUST_BE_ASSESSED);
    assertThat(outcome(DAY.plusDays(9), readings, painters)).isEqualTo(Outcome.MUST_BE_ASSESSED);
    assertThat(painters.lastDay(readings)).isEqualTo(DAY.plusDays(4));
    assertThat(painters.lastDay(List.of(first))).isNull();
    RegisteredIndustry ofTheOther = reading(Classification.SN2007, DAY.plusDays(5), "85");
    assertThat(outcome(DAY.plusDays(6), List.of(first, ofTheOther), painters))
        .isEqualTo(Outcome.OBLIGED);
  }

  @Test
  void of_two_exact_codes_the_later_counts_and_of_one_day_the_last() {
    List<RegisteredIndustry> coarse = List.of(code("84"));
    ExactCode one = exact("84", "84.250", DAY);
    ExactCode other = exact("84", "84.110", DAY);

    assertThat(outcome(DAY, coarse, one, other)).isEqualTo(Outcome.NO_KNOWN_GROUND);
    assertThat(outcome(DAY, coarse, other, one)).isEqualTo(Outcome.OBLIGED);
    assertThat(outcome(DAY, coarse, other, exact("84", "84.250", DAY.minusDays(1))))
        .isEqualTo(Outcome.NO_KNOWN_GROUND);
  }

  private static Outcome outcome(
      LocalDate day, List<RegisteredIndustry> readings, ExactCode... codes) {
    return TotalDuty.on(
            day,
            RULE,
            new DutyFacts(readings, List.of(codes), List.of(), List.of(), List.of(), null))
        .outcome();
  }

  private static ExactCode exact(String registered, String code, LocalDate from) {
    return new ExactCode(
        new UUID(0, 5),
        Classification.SN2025,
        new IndustryCode(registered),
        new IndustryCode(code),
        from,
        "Told by letter",
        RECORDED);
  }

  @Test
  void the_history_has_a_stretch_for_every_change_and_no_hole() {
    DutyFacts facts =
        new DutyFacts(
            List.of(
                reading(Classification.SN2007, LocalDate.of(2020, 1, 1), "62.010"),
                reading(Classification.SN2025, LocalDate.of(2025, 12, 1), "41.000"),
                reading(Classification.SN2025, LocalDate.of(2026, 3, 1), "62.100")),
            List.of(),
            List.of(),
            List.of(ground(GroundKind.ORDER, DAY, DAY.plusDays(9), null)),
            List.of(),
            DAY.plusDays(20));

    List<Segment> days = DutyTimeline.of(RULE, facts, LocalDate.of(2020, 1, 1)).segments();

    assertThat(days)
        .extracting(segment -> segment.from() + " " + segment.duty().outcome())
        .containsExactly(
            "2020-01-01 NO_KNOWN_GROUND",
            "2025-10-07 OBLIGED",
            "2026-03-01 NO_KNOWN_GROUND",
            DAY + " OBLIGED",
            DAY.plusDays(10) + " NO_KNOWN_GROUND",
            DAY.plusDays(20) + " DEREGISTERED");
    for (int i = 1; i < days.size(); i++) {
      assertThat(days.get(i - 1).to()).isEqualTo(days.get(i).from().minusDays(1));
    }
    assertThat(days.getLast().to()).isNull();
  }

  @Test
  void a_ground_ends_once_and_not_before_it_never_was() {
    DutyGround open = ground(GroundKind.ORDER, DAY, null, null);

    assertThat(open.endedOn(DAY.minusDays(1)).isInForceOn(DAY)).isFalse();
    assertThat(open.endedOn(DAY).isInForceOn(DAY)).isTrue();
    assertThat(open.endedOn(DAY).version()).isEqualTo(1);
    assertThatThrownBy(() -> open.endedOn(DAY.minusDays(2))).isInstanceOf(CommandRefused.class);
    assertThatThrownBy(() -> open.endedOn(DAY).endedOn(DAY)).isInstanceOf(CommandRefused.class);
    assertThat(open.endedOn(DAY.plusDays(1)).endedOn(DAY).to()).isEqualTo(DAY);
  }

  @Test
  void the_next_turn_is_the_first_day_or_the_day_after_the_last() {
    assertThat(Turns.next(DAY, null, DAY.minusDays(1))).isEqualTo(DAY);
    assertThat(Turns.next(DAY, null, DAY)).isNull();
    assertThat(Turns.next(DAY, DAY, DAY)).isEqualTo(DAY.plusDays(1));
    assertThat(Turns.next(DAY, DAY, DAY.plusDays(1))).isNull();
    assertThat(Turns.next(DAY, DAY.minusDays(1), DAY.minusDays(5))).isNull();
  }

  private static Outcome outcome(LocalDate day, RegisteredIndustry industry, DutyGround ground) {
    return on(day, industry, ground).outcome();
  }

  private static TotalDuty on(LocalDate day, RegisteredIndustry industry, DutyGround ground) {
    return TotalDuty.on(day, RULE, facts(industry, List.of(ground), List.of(), null));
  }

  private static DutyFacts facts(
      RegisteredIndustry industry,
      List<DutyGround> grounds,
      List<Suspension> suspensions,
      @Nullable LocalDate gone) {
    return new DutyFacts(List.of(industry), List.of(), List.of(), grounds, suspensions, gone);
  }

  private static DutyFacts withAnswers(RegisteredIndustry industry, LimitationAnswer... answers) {
    return new DutyFacts(
        List.of(industry), List.of(), List.of(answers), List.of(), List.of(), null);
  }

  private static List<Suspension> suspension(@Nullable String part) {
    return List.of(new Suspension(new UUID(0, 9), EMPLOYER, part, DAY, DAY.plusDays(30)));
  }

  private static LimitationAnswer answer(boolean within, @Nullable String part, LocalDate from) {
    return new LimitationAnswer(
        new UUID(from.toEpochDay(), within ? 1 : 0),
        POLICE.key(),
        within,
        part,
        from,
        null,
        RECORDED);
  }

  private static DutyGround ground(
      GroundKind kind, LocalDate from, @Nullable LocalDate to, @Nullable String part) {
    return new DutyGround(
        new UUID(0, from.toEpochDay()),
        EMPLOYER,
        kind,
        part,
        from,
        to,
        true,
        "x",
        null,
        null,
        null,
        RECORDED,
        0);
  }

  private static RegisteredIndustry code(String code) {
    return reading(Classification.SN2025, LocalDate.of(2026, 1, 1), code);
  }

  private static RegisteredIndustry reading(
      Classification classification, LocalDate readOn, String code) {
    return new RegisteredIndustry(
        classification, Arrays.asList(new IndustryCode(code), null, null), readOn);
  }
}
