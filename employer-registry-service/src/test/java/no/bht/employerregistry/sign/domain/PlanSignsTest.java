package no.bht.employerregistry.sign.domain;

import static no.bht.employerregistry.plan.domain.PlanFixture.FROM;
import static no.bht.employerregistry.plan.domain.PlanFixture.aPlan;
import static no.bht.employerregistry.plan.domain.PlanFixture.in;
import static no.bht.employerregistry.plan.domain.PlanFixture.measure;
import static no.bht.employerregistry.sign.domain.SignCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.bht.employerregistry.codetext.CodeTexts;
import no.bht.employerregistry.plan.domain.Plan;
import no.bht.employerregistry.plan.domain.PlanFixture;
import no.bht.employerregistry.sign.domain.SimilarPlans.SimilarPlan;
import no.bht.platform.testing.OrganisationNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanSignsTest {
  static final Thresholds LIMITS =
      new Thresholds(2, 1, 0.8, 2, 30, 20, 0.5, 0.5, 0.8, 0.5, 0.8, 5, 3, 0.5);

  @Test
  void a_whole_plan_shows_no_sign_and_leaves_none_open() {
    Assessment assessment = seen(it -> {});

    assertThat(assessment.findings()).isEmpty();
    assertThat(assessment.notAssessed()).isEmpty();
  }

  @Test
  void an_empty_plan_shows_what_can_be_seen_and_says_what_cannot() {
    Assessment assessment = seen(ObjectNode::removeAll);

    assertThat(assessment.codes()).containsExactly(E1, E3, E4, E6);
    assertThat(assessment.notAssessed()).containsExactly(E2, E11, E12, E13, E14);
  }

  @Test
  void e1_one_concrete_measure_with_a_day_is_enough() {
    Consumer<ObjectNode> undated =
        it -> it.path("measures").forEach(each -> ((ObjectNode) each).remove("dueOn"));

    assertThat(seen(undated).codes()).contains(E1);
    assertThat(seen(undated.andThen(it -> measure(it, 2).put("dueOn", "2027-05-01"))).codes())
        .doesNotContain(E1);
    assertThat(
            seen(undated.andThen(
                    it -> measure(it, 2).put("dueOn", "2027-05-01").put("description", "Heading")))
                .codes())
        .contains(E1);
    assertThat(seen(undated.andThen(it -> measure(it, 2).put("dueOn", "2026-12-31"))).codes())
        .contains(E1);
    assertThat(seen(undated.andThen(it -> measure(it, 2).put("dueOn", "2028-01-01"))).codes())
        .contains(E1);
    assertThat(
            seen(undated.andThen(
                    it -> measure(it, 2).put("startOn", "2026-12-01").put("dueOn", "2028-01-01")))
                .codes())
        .doesNotContain(E1);
  }

  @Test
  void e2_meetings_are_told_by_kind_and_by_words() {
    Consumer<ObjectNode> meetings =
        it ->
            it.path("measures")
                .forEach(
                    each -> ((ObjectNode) each).put("description", "Samarbeidsmøte med leder"));

    assertThat(seen(meetings).codes()).contains(E1, E2);
    assertThat(seen(meetings.andThen(it -> measure(it, 0).put("kind", "ACTIVITY"))).codes())
        .doesNotContain(E2);
    assertThat(
            seen(it ->
                    it.path("measures").forEach(each -> ((ObjectNode) each).put("kind", "MEETING")))
                .codes())
        .contains(E2);
    for (String meeting :
        List.of("AMU-møte og årsmelding", "Annual report", "Faste møta i utvalet")) {
      assertThat(seen(meetings.andThen(it -> measure(it, 0).put("description", meeting))).codes())
          .contains(E2);
    }
    for (String adaptation : List.of("Dialogmøte ved sykefravær", "Dialogue meetings on request")) {
      assertThat(
              seen(meetings.andThen(it -> measure(it, 0).put("description", adaptation))).codes())
          .doesNotContain(E2);
    }
  }

  @Test
  void e3_a_stated_reason_answers_an_area() {
    assertThat(seen(it -> it.remove("areasWithoutMeasures")).codes()).containsExactly(E3);
  }

  @Test
  void e4_needs_a_measure_in_the_area_of_the_risk_that_triggered_the_duty() {
    assertThat(seen(it -> in(it, "riskConditions", 0).put("area", "CHEMICAL")).codes())
        .containsExactly(E4);
    assertThat(seen(it -> in(it, "riskConditions", 1).put("area", "CHEMICAL")).codes())
        .doesNotContain(E4);
    assertThat(seen(it -> it.remove("riskConditions")).notAssessed()).containsExactly(E4);
  }

  @Test
  void e5_shows_from_as_many_other_customers_as_the_setting_says() {
    assertThat(seen(aPlan(), FROM, similar(1)).codes()).isEmpty();
    assertThat(seen(aPlan(), FROM, similar(2)).codes()).containsExactly(E5);
  }

  @Test
  void e6_contacts_employees_and_the_order_of_committee_and_decision() {
    assertThat(seen(it -> it.remove("providerContact")).codes()).isEmpty();
    assertThat(
            seen(it -> {
                  it.remove("providerContact");
                  it.remove("employerContact");
                })
                .codes())
        .containsExactly(E6);
    assertThat(seen(it -> it.remove("participation")).codes()).containsExactly(E6);
    assertThat(seen(it -> it.put("decidedOn", "2026-10-31")).codes()).containsExactly(E6);
    assertThat(seen(it -> it.put("decidedOn", "2026-11-01")).codes()).isEmpty();
  }

  @Test
  void e7_a_day_long_passed_without_an_update_and_what_is_planned_at_the_end() {
    LocalDate due = LocalDate.of(2027, 6, 30);

    assertThat(seen(aPlan(), due.plusDays(30), similar(0)).codes()).isEmpty();
    assertThat(seen(aPlan(), due.plusDays(31), similar(0)).codes()).containsExactly(E7);
    Plan updated = aPlan();
    updated = updated.changed(updated.content(), updated.measures(), due.plusDays(1));
    assertThat(seen(updated, due.plusDays(31), similar(0)).codes()).isEmpty();
    assertThat(seen(updated, updated.periodTo().plusDays(1), similar(0)).codes())
        .containsExactly(E7);
  }

  @Test
  void e11_shows_from_four_of_five_health_checks() {
    assertThat(seen(areas("E", "E", "E", "E", "A")).codes()).contains(E11);
    assertThat(seen(areas("E", "E", "E", "A", "A")).codes()).doesNotContain(E11);
  }

  @Test
  void e12_shows_from_half_additional_services() {
    assertThat(seen(additional(3)).codes()).doesNotContain(E12);
    assertThat(seen(additional(4)).codes()).contains(E12);
  }

  @Test
  void e13_a_visit_is_planned_and_nothing_that_needs_one_is_digital() {
    assertThat(seen(it -> measure(it, 0).put("mode", "DIGITAL")).codes()).containsExactly(E13);
    assertThat(seen(it -> measure(it, 1).put("mode", "DIGITAL")).codes()).containsExactly(E13);
    assertThat(seen(it -> measure(it, 5).put("mode", "DIGITAL")).codes()).isEmpty();
    assertThat(
            seen(it -> it.path("measures").forEach(each -> ((ObjectNode) each).remove("mode")))
                .notAssessed())
        .containsExactly(E13);
  }

  @Test
  void e14_examinations_and_exposures_agree_both_ways() {
    assertThat(seen(it -> it.remove("examinations")).codes()).containsExactly(E14);
    assertThat(seen(it -> it.remove("exposures")).codes()).containsExactly(E14);
    assertThat(seen(it -> in(it, "exposures", 0).put("answer", "NO")).codes()).containsExactly(E14);
  }

  @Test
  void e16_needs_enough_customers_and_a_large_enough_share() {
    assertThat(ProviderSign.in(4, 4, LIMITS)).isEmpty();
    assertThat(ProviderSign.in(5, 2, LIMITS)).isEmpty();
    assertThat(ProviderSign.in(6, 3, LIMITS)).isPresent();
    assertThat(ProviderSign.in(0, 0, LIMITS)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SignCode.class)
  void every_sign_has_its_ground_and_advice_in_three_languages(SignCode code) {
    assertThat(code.ground()).isNotBlank();
    assertThat(CodeTexts.of("sign." + code).nn()).isNotBlank();
  }

  private static Consumer<ObjectNode> areas(String... areas) {
    return it -> {
      while (it.withArray("measures").size() > areas.length) {
        it.withArray("measures").remove(areas.length);
      }
      for (int i = 0; i < areas.length; i++) {
        measure(it, i).put("area", areas[i]);
      }
    };
  }

  private static Consumer<ObjectNode> additional(int count) {
    return it -> {
      for (int i = 0; i < count; i++) {
        measure(it, i).put("legalClass", "ADDITIONAL");
      }
    };
  }

  private static SimilarPlans similar(int customers) {
    return new SimilarPlans(
        IntStream.range(0, customers)
            .mapToObj(
                i ->
                    new SimilarPlan(new UUID(8, i), OrganisationNumbers.valid(50 + i), 0.95, false))
            .toList());
  }

  private static Assessment seen(Consumer<ObjectNode> change) {
    return seen(aPlan(change), FROM, similar(0));
  }

  private static Assessment seen(Plan plan, LocalDate today, SimilarPlans similar) {
    return Signs.of(new PlanEvidence(PlanFixture.on(plan, today), similar), LIMITS);
  }
}
