package no.bht.employerregistry.sign.domain;

import static no.bht.employerregistry.annualreport.domain.ReportFixture.aReport;
import static no.bht.employerregistry.plan.domain.PlanFixture.aPlan;
import static no.bht.employerregistry.plan.domain.PlanFixture.in;
import static no.bht.employerregistry.plan.domain.PlanFixture.measure;
import static no.bht.employerregistry.sign.domain.SignCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import no.bht.employerregistry.annualreport.domain.AnnualReport;
import no.bht.employerregistry.annualreport.domain.CompareReport;
import no.bht.employerregistry.annualreport.domain.MatchRules;
import no.bht.employerregistry.plan.domain.Plan;
import org.junit.jupiter.api.Test;

class ReportSignsTest {

  @Test
  void a_whole_report_shows_no_sign() {
    assertThat(seen(it -> {}).codes()).isEmpty();
    assertThat(seen(it -> {}).notAssessed()).containsExactly(E15);
  }

  @Test
  void e8_three_parts_a_recommendation_and_some_length() {
    assertThat(seen(ObjectNode::removeAll).codes()).contains(E8);
    assertThat(seen(it -> it.remove("recommendations")).codes()).containsExactly(E8);
    assertThat(seen(it -> it.remove("how")).codes()).isEmpty();
    assertThat(
            seen(it -> {
                  it.remove("how");
                  in(it, "recommendations", 0).remove("how");
                })
                .codes())
        .containsExactly(E8);
  }

  @Test
  void e8_length_on_both_sides_of_the_setting() {
    String twelve = "a b c d e f g h i j k l";
    assertThat(seen(words(twelve + " m n o p q")).codes()).contains(E8);
    assertThat(seen(words(twelve + " m n o p q r")).codes()).doesNotContain(E8);
  }

  /** Two more words stand in the recommendation and how it is done. */
  private static Consumer<ObjectNode> words(String done) {
    return it -> {
      it.removeAll();
      it.put("done", done).put("how", "how");
      it.putArray("recommendations")
          .addObject()
          .put("level", "MUST")
          .put("description", "must")
          .put("id", "00000000-0000-0008-0000-000000000011");
    };
  }

  @Test
  void e9_the_text_of_the_plan_without_results() {
    Consumer<ObjectNode> copied =
        it -> {
          it.remove("done");
          it.withArray("activities").removeAll();
          for (int i = 0; i < 7; i++) {
            it.withArray("activities")
                .addObject()
                .put("id", "00000000-0000-0008-0001-00000000000" + i)
                .put("area", "A")
                .put("mode", "PHYSICAL")
                .put("description", aPlan().measures().get(i).description());
          }
        };

    assertThat(seen(copied).codes()).contains(E9);
    assertThat(seen(copied.andThen(it -> in(it, "activities", 0).put("result", "Done"))).codes())
        .doesNotContain(E9);
    assertThat(seen(it -> {}, List.of()).notAssessed()).contains(E9, E10);
  }

  @Test
  void e10_half_not_delivered_or_hours_below_half() {
    assertThat(seen(it -> it.withArray("activities").remove(3)).codes()).contains(E10);
    assertThat(seen(it -> in(it, "activities", 0).put("hours", 2)).codes()).isEmpty();
    assertThat(seen(it -> in(it, "activities", 0).put("hours", 1.9)).codes()).containsExactly(E10);
    assertThat(
            seen(it -> it.path("activities").forEach(each -> ((ObjectNode) each).remove("hours")))
                .codes())
        .isEmpty();
  }

  @Test
  void e11_shows_from_four_of_five_health_checks() {
    assertThat(seen(checks(4)).codes()).contains(E11);
    assertThat(seen(checks(3)).codes()).doesNotContain(E11);
  }

  @Test
  void e12_shows_from_half_additional_services() {
    assertThat(seen(it -> in(it, "activities", 0).put("legalClass", "ADDITIONAL")).codes())
        .doesNotContain(E12);
    assertThat(
            seen(it -> {
                  in(it, "activities", 0).put("legalClass", "ADDITIONAL");
                  in(it, "activities", 1).remove("area");
                })
                .codes())
        .contains(E12);
  }

  @Test
  void e13_no_visit_at_all_or_mapping_done_digitally() {
    Consumer<ObjectNode> digital =
        it -> it.path("activities").forEach(each -> ((ObjectNode) each).put("mode", "DIGITAL"));

    assertThat(seen(digital).codes()).contains(E13);
    assertThat(seen(it -> in(it, "activities", 0).put("mode", "DIGITAL")).codes())
        .containsExactly(E13);
    assertThat(seen(it -> in(it, "activities", 1).put("mode", "DIGITAL")).codes())
        .containsExactly(E13);
    assertThat(seen(it -> in(it, "activities", 3).put("mode", "DIGITAL")).codes()).isEmpty();
  }

  @Test
  void e15_the_same_must_two_years_running_without_a_decision() {
    assertThat(repeated(it -> {}, it -> {})).containsExactly(E15);
    assertThat(repeated(ReportSignsTest::decided, it -> {})).isEmpty();
    assertThat(repeated(it -> {}, ReportSignsTest::decided)).isEmpty();
    assertThat(repeated(it -> in(it, "recommendations", 0).put("level", "SHOULD"), it -> {}))
        .isEmpty();
    assertThat(
            repeated(
                it -> in(it, "recommendations", 0).put("description", "Something else entirely"),
                it -> {}))
        .isEmpty();
  }

  private static void decided(ObjectNode report) {
    in(report, "recommendations", 0)
        .putObject("decision")
        .put("outcome", "POSTPONED")
        .put("on", "2027-02-01");
  }

  private static List<SignCode> repeated(Consumer<ObjectNode> then, Consumer<ObjectNode> now) {
    return seen(aReport(now), List.of(aPlan()), List.of(aReport(2026, then))).codes();
  }

  private static Consumer<ObjectNode> checks(int count) {
    return it -> {
      it.withArray("activities")
          .add(
              in(it, "activities", 0).deepCopy().put("id", "00000000-0000-0008-0000-000000000099"));
      for (int i = 0; i < 5; i++) {
        in(it, "activities", i).put("area", i < count ? "E" : "A");
      }
    };
  }

  private static Assessment seen(Consumer<ObjectNode> change) {
    return seen(change, List.of(aPlan(it -> measure(it, 6).put("dueOn", "2028-01-31"))));
  }

  private static Assessment seen(Consumer<ObjectNode> change, List<Plan> plans) {
    return seen(aReport(change), plans, List.of());
  }

  private static Assessment seen(
      AnnualReport report, List<Plan> plans, List<AnnualReport> earlier) {
    return Signs.of(
        new ReportEvidence(
            report,
            plans,
            CompareReport.with(report, plans, report.lastDay(), new MatchRules(92, 0.5)),
            earlier),
        PlanSignsTest.LIMITS);
  }
}
