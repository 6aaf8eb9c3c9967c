package no.bht.supervision.violationfee.domain;

import static no.bht.supervision.fixture.FeeFixture.ENTERPRISE;
import static no.bht.supervision.fixture.FeeFixture.RATES;
import static no.bht.supervision.fixture.FeeFixture.TODAY;
import static no.bht.supervision.fixture.FeeFixture.answered;
import static no.bht.supervision.fixture.FeeFixture.coordination;
import static no.bht.supervision.fixture.FeeFixture.day;
import static no.bht.supervision.fixture.FeeFixture.decided;
import static no.bht.supervision.fixture.FeeFixture.factors;
import static no.bht.supervision.fixture.FeeFixture.imposed;
import static no.bht.supervision.fixture.FeeFixture.notice;
import static no.bht.supervision.fixture.FeeFixture.noticed;
import static no.bht.supervision.fixture.FeeFixture.opened;
import static no.bht.supervision.fixture.FeeFixture.personal;
import static no.bht.supervision.fixture.FeeFixture.ruling;
import static no.bht.supervision.fixture.FeeFixture.subject;
import static no.bht.supervision.fixture.FeeFixture.violation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.bht.casework.domain.Reasons;
import no.bht.platform.testing.StateTables;
import no.bht.supervision.domain.CommandRefused;
import no.bht.supervision.domain.Refusal;
import no.bht.supervision.domain.Viewer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationFeeTest {
  private static final Violation RECENT = violation("2026-01-05", "2026-06-30");

  @Test
  void the_readme_shows_the_table() {
    StateTables.assertInReadme(FeeState.TABLE);
  }

  private static void refused(ThrowingCallable command, Class<? extends Refusal> why) {
    assertThatThrownBy(command)
        .isInstanceOfSatisfying(
            CommandRefused.class, it -> assertThat(it.refusal()).isInstanceOf(why));
  }

  @Nested
  class Opening {
    @ParameterizedTest
    @CsvSource({
      "ENTERPRISE, , 2013-12-31, 2014-01-01",
      "NATURAL_PERSON, , 2025-06-30, 2025-07-01",
      "ENTERPRISE, Clear., 2025-06-30, 2025-07-01"
    })
    void a_fee_is_for_violations_of_its_time(
        Addressee addressee, String onTheSpot, String before, String first) {
      // The limitation is looked at after it, so that the first day is one within it.
      LocalDate today = day(first).plusYears(1);
      refused(
          () ->
              ViolationFee.open(
                  subject(addressee, onTheSpot, today),
                  violation("2013-01-02", before, Guilt.INTENT),
                  RATES),
          Refusal.FeeRuleNotInForce.class);

      assertThat(
              ViolationFee.open(
                      subject(addressee, onTheSpot, today),
                      violation("2013-01-02", first, Guilt.INTENT),
                      RATES)
                  .state())
          .isEqualTo(FeeState.OPENED);
    }

    @Test
    void a_violation_neither_lies_ahead_nor_ceases_before_it_began() {
      refused(
          () -> opened(violation("2026-11-25", null), TODAY),
          Refusal.ViolationDaysImpossible.class);
      refused(
          () -> opened(violation("2026-11-01", "2026-11-25"), TODAY),
          Refusal.ViolationDaysImpossible.class);
      refused(
          () -> opened(violation("2026-11-02", "2026-11-01"), TODAY),
          Refusal.ViolationDaysImpossible.class);
      assertThat(opened(violation("2026-11-24", "2026-11-24"), TODAY)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Guilt.class)
    void a_person_is_fined_for_intent_or_gross_negligence_only(Guilt guilt) {
      Violation of = violation("2026-01-05", "2026-01-05", guilt);
      if (guilt == Guilt.INTENT || guilt == Guilt.GROSS_NEGLIGENCE) {
        assertThat(personal(of)).isNotNull();
      } else {
        refused(() -> personal(of), Refusal.GuiltNotEnough.class);
      }
      assertThat(opened(of, TODAY)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "FOR-2011-12-06-1355 § 13-1",
          "FOR-2011-12-06-1360 § 2-4",
          "LOV-2005-06-17-62 § 3-3",
          "LOV-2005-06-17-62 § 11-5",
          "LOV-2005-06-17-62 § 2 A-6",
          "LOV-2005-06-17-62 § 18-5 (1)",
          "LOV-2005-06-17-62 § 10-2 (1) a",
          "LOV-2005-06-17-62 § 10-6 (9)",
        })
    void a_fee_may_rest_on_it(String provision) {
      assertThat(RATES.accepts(provision, TODAY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "LOV-2005-06-17-62 § 2 A-1",
          "LOV-2005-06-17-62 § 12-1",
          "LOV-2005-06-17-62 § 18-6",
          "LOV-1967-02-10 § 16",
          "LOV-2005-06-17-62 § 10-2",
          "LOV-2005-06-17-62 § 010-2 (2)",
          "LOV-2005-06-17-62 § 10-2 (02)",
          "LOV-2005-06-17-62 § 10-2 (2)",
          "LOV-2005-06-17-62 § 10-6 (10)",
          "LOV-2005-06-17-62 § 14-6 (3)",
          "FOR-2011-12-06-1355",
          "FOR-2011-12-06-1355 § 13-1 Ola Synthetic",
          "anything",
        })
    void no_fee_rests_on_it(String provision) {
      assertThat(RATES.accepts(provision, TODAY)).isFalse();
    }
  }

  @Nested
  class Limits {
    // Five years after Tuesday 24 November 2020; after Saturday 28 November, on the Monday
    @ParameterizedTest
    @CsvSource({
      "2020-11-24, 2025-11-24",
      "2020-11-28, 2025-11-28",
      "2020-02-29, 2025-02-28",
      "2021-05-01, 2026-05-04"
    })
    void the_time_ends_five_years_after_it_ceased(String ceased, String last) {
      LocalDate lastDay = day(last);
      Violation of = violation("2020-01-02", ceased);

      assertThat(opened(of, lastDay).limitation(RATES).lastDay()).isEqualTo(lastDay);
      assertThat(noticed(of, lastDay).limitation(RATES).interruptedOn()).isEqualTo(lastDay);
      refused(() -> opened(of, lastDay.plusDays(1)), Refusal.FeeLimited.class);
      refused(
          () -> opened(of, lastDay).notice(notice(lastDay.plusDays(1)), RATES),
          Refusal.FeeLimited.class);
      refused(
          () -> opened(of, lastDay).omitNotice(RATES, lastDay.plusDays(1)),
          Refusal.FeeLimited.class);
    }

    @Test
    void a_notice_of_the_last_day_interrupts_it() {
      LocalDate last = day("2025-11-24");
      ViolationFee noticed = noticed(violation("2020-01-02", "2020-11-24"), last);

      assertThat(
              decided(
                      noticed,
                      ruling(Addressee.ENTERPRISE, "1.00", CeilingBasis.DATE_OF_VIOLATION),
                      last.plusMonths(6))
                  .state())
          .isEqualTo(FeeState.IMPOSED);
    }

    @Test
    void without_notice_it_is_decided_on_the_last_day_at_the_latest() {
      LocalDate last = day("2025-11-24");
      ViolationFee omitted =
          opened(violation("2020-01-02", "2020-11-24"), last)
              .omitNotice(RATES, last)
              .coordinate(answered(last), last);
      FeeDecision.Ruling ruling =
          ruling(Addressee.ENTERPRISE, "1.00", CeilingBasis.DATE_OF_VIOLATION);

      assertThat(decided(omitted, ruling, last).state()).isEqualTo(FeeState.IMPOSED);
      refused(() -> decided(omitted, ruling, last.plusDays(1)), Refusal.FeeLimited.class);
    }

    @Test
    void it_does_not_run_while_the_violation_goes_on() {
      assertThat(opened(violation("2015-01-05", null), TODAY).limitation(RATES).lastDay()).isNull();
    }
  }

  @Nested
  class Deciding {
    private final FeeDecision.Ruling ruling =
        ruling(Addressee.ENTERPRISE, "100000.00", CeilingBasis.DATE_OF_DECISION);

    @Test
    void it_is_to_be_paid_four_weeks_after_it_was_made_moved_to_a_working_day() {
      assertThat(decided(noticed(RECENT, TODAY), ruling, TODAY).standing().payBy())
          .isEqualTo("2026-12-22");
      // Friday 27 November and four weeks is Christmas Day, then a week-end
      LocalDate friday = day("2026-11-27");
      assertThat(decided(noticed(RECENT, TODAY), ruling, friday).standing().payBy())
          .isEqualTo("2026-12-28");
    }

    @Test
    void the_decision_may_say_otherwise_but_not_the_same_day() {
      assertThat(
              decided(noticed(RECENT, TODAY), payBy(TODAY.plusDays(1)), TODAY).standing().payBy())
          .isEqualTo("2026-11-25");
      refused(
          () -> decided(noticed(RECENT, TODAY), payBy(TODAY), TODAY),
          Refusal.PaymentDeadlineTooEarly.class);
    }

    @ParameterizedTest
    @CsvSource({
      "DATE_OF_VIOLATION, 1860420.00, 1860420.01",
      "DATE_OF_CESSATION, 6201400.00, 6201400.01",
      "DATE_OF_DECISION, 6827450.00, 6827450.01"
    })
    void it_is_not_above_the_ceiling_that_is_chosen(
        CeilingBasis basis, String highest, String above) {
      ViolationFee fee = noticed(violation("2024-06-30", "2024-07-01"), TODAY);

      FeeDecision decision =
          decided(fee, ruling(Addressee.ENTERPRISE, highest, basis), TODAY).standing();
      assertThat(decision.ceiling().amount()).isEqualTo(highest);
      assertThat(decision.ceilingReason()).isNotBlank();
      refused(
          () -> decided(fee, ruling(Addressee.ENTERPRISE, above, basis), TODAY),
          Refusal.FeeAboveCeiling.class);
    }

    @ParameterizedTest
    @CsvSource({"3413725.00, true", "3413725.01, false"})
    void a_person_pays_25_g_at_most(String amount, boolean allowed) {
      ViolationFee fee = personal(violation("2026-05-04", "2026-05-04", Guilt.INTENT));
      FeeDecision.Ruling asked =
          ruling(Addressee.NATURAL_PERSON, amount, CeilingBasis.DATE_OF_DECISION);
      if (allowed) {
        assertThat(decided(fee, asked, TODAY).standing().unionInformedAt()).isNull();
      } else {
        refused(() -> decided(fee, asked, TODAY), Refusal.FeeAboveCeiling.class);
      }
    }

    @Test
    void a_ceiling_that_cannot_be_computed_is_not_chosen() {
      ViolationFee going = noticed(violation("2026-01-05", null), TODAY);
      refused(
          () ->
              decided(
                  going,
                  ruling(Addressee.ENTERPRISE, "1.00", CeilingBasis.DATE_OF_CESSATION),
                  TODAY),
          Refusal.CeilingUnknown.class);
    }

    @Test
    void the_prosecuting_authority_has_answered_and_does_not_take_the_case() {
      ViolationFee asked = opened(RECENT, TODAY).notice(notice(TODAY), RATES);
      refused(() -> decided(asked, ruling, TODAY), Refusal.CoordinationMissing.class);
      refused(
          () -> decided(asked.coordinate(coordination(TODAY, null), TODAY), ruling, TODAY),
          Refusal.CoordinationMissing.class);
      ViolationFee taken =
          asked.coordinate(coordination(TODAY, Coordination.Answer.CRIMINAL_CASE_INSTEAD), TODAY);
      refused(() -> decided(taken, ruling, TODAY), Refusal.CriminalCaseInstead.class);

      assertThat(decided(taken.coordinate(answered(TODAY), TODAY), ruling, TODAY)).isNotNull();
    }

    @Test
    void what_was_asked_last_counts_whenever_it_is_noted() {
      ViolationFee taken =
          opened(RECENT, TODAY)
              .notice(notice(TODAY), RATES)
              .coordinate(coordination(TODAY, Coordination.Answer.CRIMINAL_CASE_INSTEAD), TODAY);

      ViolationFee older = taken.coordinate(answered(TODAY.minusDays(9)), TODAY);
      refused(() -> decided(older, ruling, TODAY), Refusal.CriminalCaseInstead.class);
      ViolationFee askedAgain = older.coordinate(coordination(TODAY, null), TODAY);
      refused(() -> decided(askedAgain, ruling, TODAY), Refusal.CoordinationMissing.class);
    }

    @ParameterizedTest
    @EnumSource(Addressee.class)
    void every_factor_is_weighed_and_no_other(Addressee addressee) {
      ViolationFee fee =
          addressee == Addressee.ENTERPRISE
              ? noticed(RECENT, TODAY)
              : personal(violation("2026-05-04", "2026-05-04", Guilt.INTENT));
      Addressee other =
          addressee == Addressee.ENTERPRISE ? Addressee.NATURAL_PERSON : Addressee.ENTERPRISE;
      for (FeeFactor left : FeeFactor.of(addressee)) {
        Map<FeeFactor, String> rest = new EnumMap<>(FeeFactor.class);
        rest.putAll(factors(addressee));
        rest.remove(left);
        refused(() -> decided(fee, with(rest), TODAY), Refusal.FactorsMissing.class);
      }
      refused(() -> decided(fee, with(factors(other)), TODAY), Refusal.FactorsMissing.class);
      assertThat(decided(fee, with(factors(addressee)), TODAY)).isNotNull();
    }

    @Test
    void on_the_spot_neither_notice_nor_factors_are_needed_but_the_coordination_is() {
      ViolationFee clear =
          ViolationFee.open(subject(Addressee.ENTERPRISE, "Seen by two.", TODAY), RECENT, RATES);
      refused(() -> decided(clear, with(Map.of()), TODAY), Refusal.CoordinationMissing.class);

      assertThat(decided(clear.coordinate(answered(TODAY), TODAY), with(Map.of()), TODAY).state())
          .isEqualTo(FeeState.IMPOSED);
      refused(
          () -> decided(opened(RECENT, TODAY).coordinate(answered(TODAY), TODAY), ruling, TODAY),
          Refusal.StepNotAllowed.class);
    }

    private FeeDecision.Ruling payBy(LocalDate day) {
      return new FeeDecision.Ruling(
          ruling.amount(), ruling.ceiling(), ruling.factors(), ruling.reasons(), day);
    }

    private FeeDecision.Ruling with(Map<FeeFactor, String> factors) {
      return new FeeDecision.Ruling(
          BigDecimal.TEN.setScale(2),
          ruling.ceiling(),
          factors,
          new Reasons("aml. § 18-10", "Seen.", null),
          null);
    }
  }

  @Nested
  class Collection {
    @Test
    void it_is_overdue_the_day_after_the_last_day() {
      LocalDate last = imposed().standing().payBy();
      assertThat(imposed().isOverdue(last)).isFalse();
      assertThat(imposed().isOverdue(last.plusDays(1))).isTrue();
    }

    @Test
    void it_is_paid_in_parts_and_not_before_the_decision() {
      ViolationFee part = imposed().pay(new BigDecimal("99999.99"), TODAY, TODAY);
      assertThat(part.state()).isEqualTo(FeeState.IMPOSED);
      assertThat(part.outstanding()).isEqualTo("0.01");
      ViolationFee paid = part.pay(new BigDecimal("0.01"), TODAY, TODAY);
      assertThat(paid.state()).isEqualTo(FeeState.PAID);

      refused(() -> paid.pay(BigDecimal.ONE, TODAY, TODAY), Refusal.StepNotAllowed.class);
      for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
        refused(
            () -> imposed().pay(BigDecimal.ONE, day, TODAY), Refusal.PaymentDayImpossible.class);
      }
    }

    @Test
    void a_lawsuit_suspends_it_and_the_rest_of_the_time_is_left_after_it() {
      LocalDate last = imposed().standing().payBy();
      ViolationFee sued = imposed().bringLawsuit(TODAY, TODAY);
      assertThat(sued.isOverdue(last.plusYears(1))).isFalse();
      refused(() -> sued.bringLawsuit(TODAY, TODAY), Refusal.LawsuitStandsOtherwise.class);

      LocalDate end = TODAY.plusDays(70);
      ViolationFee over = sued.endLawsuit(end, end);
      assertThat(over.stands().payBy()).isEqualTo(last.plusDays(70));
      assertThat(over.isOverdue(last.plusDays(70))).isFalse();
      assertThat(over.isOverdue(last.plusDays(71))).isTrue();
      refused(() -> over.endLawsuit(end, end), Refusal.LawsuitStandsOtherwise.class);
    }

    @Test
    void deferred_it_is_not_overdue_before_the_rest_of_the_time_is_over() {
      LocalDate last = imposed().standing().payBy();
      ViolationFee deferred = imposed().defer(last, null);
      assertThat(deferred.isOverdue(last.plusDays(30))).isFalse();

      // From Tuesday 22 December to Tuesday 12 January, the last day moves as far
      ViolationFee over = deferred.endDeferral(last.plusDays(21));
      assertThat(over.stands().payBy()).isEqualTo(last.plusDays(21));
      assertThat(over.isOverdue(last.plusDays(22))).isTrue();
    }

    @Test
    void what_was_overdue_before_a_deferral_is_overdue_after_it() {
      LocalDate late = imposed().standing().payBy().plusDays(1);
      assertThat(
              imposed().defer(late, null).endDeferral(late.plusDays(5)).isOverdue(late.plusDays(6)))
          .isTrue();
    }

    @Test
    void a_deferral_that_had_a_last_day_moves_payment_by_its_days_however_late_its_end_is_seen() {
      LocalDate last = imposed().standing().payBy();
      ViolationFee deferred = imposed().defer(TODAY, TODAY.plusDays(13));

      for (int seen : new int[] {14, 15, 35}) {
        assertThat(deferred.endDeferral(TODAY.plusDays(seen)).stands().payBy())
            .isEqualTo(last.plusDays(14));
      }
      assertThat(deferred.endDeferral(TODAY.plusDays(7)).stands().payBy())
          .isEqualTo(last.plusDays(7));
    }

    @Test
    void days_on_which_a_deferral_and_a_lawsuit_hold_it_up_count_once() {
      LocalDate last = imposed().standing().payBy();
      ViolationFee both =
          imposed().defer(TODAY, null).bringLawsuit(TODAY.plusDays(7), TODAY.plusDays(7));

      ViolationFee deferralFirst =
          both.endDeferral(TODAY.plusDays(14)).endLawsuit(TODAY.plusDays(21), TODAY.plusDays(21));
      ViolationFee lawsuitFirst =
          both.endLawsuit(TODAY.plusDays(14), TODAY.plusDays(14)).endDeferral(TODAY.plusDays(21));
      assertThat(deferralFirst.stands().payBy()).isEqualTo(last.plusDays(21));
      assertThat(lawsuitFirst.stands().payBy()).isEqualTo(last.plusDays(21));

      LocalDate later = TODAY.plusDays(35);
      ViolationFee toldLate =
          imposed()
              .defer(TODAY, null)
              .endDeferral(TODAY.plusDays(14))
              .bringLawsuit(TODAY.plusDays(7), later)
              .endLawsuit(TODAY.plusDays(21), later);
      assertThat(toldLate.stands().payBy()).isEqualTo(last.plusDays(21));
    }

    @Test
    void another_last_day_is_moved_only_by_what_holds_it_up_from_then_on() {
      LocalDate set = day("2027-03-01");
      ViolationFee deferred = imposed().defer(TODAY, null).payBy(set, TODAY.plusDays(30));

      assertThat(deferred.stands().payBy()).isEqualTo(set);
      assertThat(deferred.endDeferral(TODAY.plusDays(30)).stands().payBy()).isEqualTo(set);
      assertThat(deferred.endDeferral(TODAY.plusDays(37)).stands().payBy())
          .isEqualTo(set.plusDays(7));
    }

    @Test
    void two_lawsuits_do_not_run_on_one_day_and_none_after_the_decision_is_gone() {
      LocalDate end = TODAY.plusDays(14);
      ViolationFee over = imposed().bringLawsuit(TODAY, TODAY).endLawsuit(end, end);
      refused(() -> over.bringLawsuit(end.minusDays(1), end), Refusal.LawsuitStandsOtherwise.class);
      assertThat(over.bringLawsuit(end, end).stands().payment().isHeld()).isTrue();

      ViolationFee gone = imposed().bringLawsuit(TODAY, TODAY).annul(end);
      refused(() -> gone.endLawsuit(end, end), Refusal.LawsuitStandsOtherwise.class);
      ViolationFee anew =
          decided(gone, ruling(Addressee.ENTERPRISE, "10.00", CeilingBasis.DATE_OF_VIOLATION), end);
      assertThat(anew.stands().payment().isHeld()).isFalse();
      assertThat(anew.stands().isBasisForEnforcement(true)).isTrue();
      assertThat(anew.stands().isBasisForEnforcement(false)).isFalse();
      assertThat(imposed().bringLawsuit(TODAY, TODAY).stands().isBasisForEnforcement(true))
          .isFalse();
    }

    @Test
    void changed_it_is_another_amount_within_the_ceiling_and_what_is_paid_counts() {
      ViolationFee paid = imposed().pay(new BigDecimal("100000.00"), TODAY, TODAY);

      ViolationFee less = paid.change(new BigDecimal("60000.00"));
      assertThat(less.state()).isEqualTo(FeeState.PAID);
      assertThat(less.outstanding()).isEqualTo("-40000.00");
      assertThat(paid.change(new BigDecimal("100000.01")).state()).isEqualTo(FeeState.IMPOSED);
      refused(() -> paid.change(new BigDecimal("99999999.00")), Refusal.FeeAboveCeiling.class);
    }

    @Test
    void annulled_it_is_decided_anew_or_ended_and_what_was_paid_is_owed_back() {
      ViolationFee annulled = imposed().pay(new BigDecimal("100000.00"), TODAY, TODAY).annul(TODAY);

      assertThat(annulled.outstanding()).isEqualTo("-100000.00");
      assertThat(
              decided(
                      annulled,
                      ruling(Addressee.ENTERPRISE, "50.00", CeilingBasis.DATE_OF_VIOLATION),
                      TODAY)
                  .state())
          .isEqualTo(FeeState.PAID);
      assertThat(annulled.end("No fee.", TODAY).state()).isEqualTo(FeeState.ENDED);
      refused(() -> imposed().end("No fee.", TODAY), Refusal.StepNotAllowed.class);
    }
  }

  @Test
  void the_enterprise_sees_its_own_once_told_and_never_that_of_a_person() {
    Viewer enterprise = new Viewer("user", false, ENTERPRISE.number());
    assertThat(opened(RECENT, TODAY).visibleTo(enterprise)).isFalse();
    assertThat(noticed(RECENT, TODAY).visibleTo(enterprise)).isTrue();
    assertThat(personal(violation("2026-05-04", "2026-05-04", Guilt.INTENT)).visibleTo(enterprise))
        .isFalse();
  }

  @Test
  void no_person_and_no_text_is_printed() {
    assertThat(personal(violation("2026-05-04", "2026-05-04", Guilt.INTENT)).toString())
        .doesNotContain("2026/17")
        .doesNotContain("No occupational")
        .doesNotContain(ENTERPRISE.number().value());
  }
}
