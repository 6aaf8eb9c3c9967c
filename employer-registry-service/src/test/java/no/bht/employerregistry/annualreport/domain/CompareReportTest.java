package no.bht.employerregistry.annualreport.domain;

import static java.util.stream.Collectors.joining;
import static no.bht.employerregistry.annualreport.domain.ReportFixture.aReport;
import static no.bht.employerregistry.plan.domain.PlanFixture.aPlan;
import static no.bht.employerregistry.plan.domain.PlanFixture.in;
import static no.bht.employerregistry.plan.domain.PlanFixture.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.bht.employerregistry.annualreport.domain.Comparison.Basis;
import no.bht.employerregistry.annualreport.domain.Comparison.Outcome;
import no.bht.employerregistry.annualreport.domain.Comparison.PlannedRow;
import no.bht.employerregistry.plan.domain.Plan;
import org.junit.jupiter.api.Test;

class CompareReportTest {
  private static final MatchRules RULES = new MatchRules(92, 0.5);

  @Test
  void measure_by_measure_done_not_done_and_unplanned() {
    Comparison comparison = compare(aPlan(), it -> {});

    assertThat(comparison.measures().stream().map(PlannedRow::outcome))
        .containsExactly(
            Outcome.DONE,
            Outcome.DONE,
            Outcome.DONE,
            Outcome.DONE,
            Outcome.NOT_DONE,
            Outcome.NOT_DONE,
            Outcome.NOT_DONE);
    assertThat(row(comparison, 0).delivered().getFirst().basis()).isEqualTo(Basis.NUMBER);
    assertThat(row(comparison, 1).delivered().getFirst().basis()).isEqualTo(Basis.AREA_UNIT_PERIOD);
    assertThat(row(comparison, 5).saidNotDone()).isTrue();
    assertThat(row(comparison, 5).reasonNotDone()).isEqualTo("Illness");
    assertThat(comparison.unplanned()).isEmpty();
  }

  @Test
  void hours_and_days_are_compared() {
    Comparison comparison = compare(aPlan(), it -> activity(it, 1).put("hours", 1));

    assertThat(row(comparison, 0).delivered().getFirst().daysAfterPlan()).isEqualTo(-11);
    assertThat(row(comparison, 0).plannedHours()).isEqualTo(8);
    assertThat(row(comparison, 1).deliveredHours()).isEqualTo(1);
    assertThat(comparison.plannedHours()).isEqualTo(12);
    assertThat(comparison.deliveredHours()).isEqualTo(9);
  }

  @Test
  void another_unit_area_or_season_is_no_match_unless_the_words_say_so() {
    assertThat(unmatched("unit", "Store")).isTrue();
    assertThat(unmatched("area", "C")).isTrue();
    assertThat(unmatched("on", "2027-09-30")).isFalse();
    assertThat(unmatched("on", "2027-10-01")).isTrue();
    Comparison byText =
        compare(
            aPlan(),
            it ->
                activity(it, 1)
                    .put("unit", "Store")
                    .put("description", "New lifting tables and screens"));
    assertThat(row(byText, 1).delivered().getFirst().basis()).isEqualTo(Basis.TEXT);
  }

  @Test
  void the_words_choose_between_two_measures_of_the_same_area_unit_and_period() {
    Plan plan =
        aPlan(
            it ->
                measure(it, 2)
                    .put("area", "B")
                    .put("unit", "Office")
                    .put("dueOn", "2027-06-30")
                    .put("description", "Chemical substitution in the store"));

    Comparison comparison =
        compare(plan, it -> activity(it, 1).put("description", "Substitution of a chemical"));

    assertThat(row(comparison, 2).outcome()).isEqualTo(Outcome.DONE);
    assertThat(row(comparison, 1).outcome()).isEqualTo(Outcome.NOT_DONE);
  }

  @Test
  void a_second_delivery_of_alike_measures_goes_to_the_one_still_open() {
    Consumer<ObjectNode> twice =
        it ->
            measure(it, 2)
                .setAll(
                    measure(it, 1).deepCopy().put("id", "00000000-0000-0007-0000-000000000099"));
    Consumer<ObjectNode> both =
        it -> {
          ObjectNode second =
              activity(it, 1).deepCopy().put("id", "00000000-0000-0008-0000-000000000099");
          it.withArray("activities").add(second);
        };

    Comparison comparison = compare(aPlan(twice), both);

    assertThat(row(comparison, 1).delivered()).hasSize(1);
    assertThat(row(comparison, 2).delivered()).hasSize(1);
  }

  @Test
  void mapping_and_ergonomics_done_digitally_are_marked() {
    assertThat(
            compare(aPlan(), it -> activity(it, 0).put("mode", "DIGITAL"))
                .digitalWherePresenceIsNeeded())
        .isEqualTo(1);
    assertThat(
            compare(
                    aPlan(),
                    it -> activity(it, 2).putArray("workEnvironmentAreas").add("ERGONOMIC"))
                .digitalWherePresenceIsNeeded())
        .isEqualTo(1);
    assertThat(compare(aPlan(), it -> {}).digitalWherePresenceIsNeeded()).isZero();
    assertThat(
            compare(aPlan(), it -> activity(it, 0).put("mode", "DIGITAL").remove("area"))
                .digitalWherePresenceIsNeeded())
        .isEqualTo(1);
    assertThat(
            compare(aPlan(), it -> activity(it, 1).put("mode", "DIGITAL"))
                .digitalWherePresenceIsNeeded())
        .isEqualTo(1);
  }

  @Test
  void a_measure_of_another_year_is_not_due() {
    Comparison comparison = compare(aReport(2026, it -> it.removeAll()), List.of(aPlan()));

    assertThat(comparison.count(Outcome.NOT_DUE)).isEqualTo(7);
  }

  @Test
  void what_is_due_after_the_affiliation_ended_is_not_due() {
    AnnualReport report = aReport(ObjectNode::removeAll);

    Comparison first =
        CompareReport.with(report, List.of(aPlan()), LocalDate.of(2027, 6, 30), RULES);
    assertThat(first.count(Outcome.NOT_DONE)).isEqualTo(2);
    assertThat(first.count(Outcome.NOT_DUE)).isEqualTo(5);
    assertThat(
            CompareReport.with(report, List.of(aPlan()), LocalDate.of(2027, 6, 29), RULES)
                .count(Outcome.NOT_DONE))
        .isEqualTo(1);
  }

  @Test
  void plans_with_numbers_in_common_are_answered_one_at_a_time() {
    Plan plan = aPlan();
    Plan same =
        new Plan(
            new UUID(7, 9),
            plan.employer(),
            plan.provider(),
            plan.periodFrom(),
            plan.periodTo(),
            plan.receivedOn(),
            plan.changedOn(),
            0,
            null,
            plan.content(),
            plan.measures());

    Comparison comparison = compare(aReport(it -> {}), List.of(plan, same));

    assertThat(comparison.measures().stream().mapToInt(row -> row.delivered().size()).sum())
        .isEqualTo(4);
  }

  /** Each text is read once: not for every measure and activity, and again for every comparison. */
  @Test
  void the_largest_report_is_compared_with_the_largest_plan_at_once() {
    String words =
        IntStream.range(0, 150)
            .mapToObj(i -> "ord" + (char) ('a' + i % 25) + "ærlig")
            .collect(joining(" "));
    Plan plan = aPlan(it -> fill(it.putArray("measures"), 7, words));
    AnnualReport report =
        aReport(
            it -> {
              fill(it.putArray("activities"), 8, words);
              it.path("activities").forEach(each -> ((ObjectNode) each).put("area", "C"));
            });

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(compare(report, List.of(plan)).measures()).hasSize(500));
  }

  private static void fill(ArrayNode list, int kind, String words) {
    for (int i = 0; i < 500; i++) {
      list.addObject()
          .put("id", new UUID(kind, i).toString())
          .put("area", "B")
          .put(
              "description",
              words + " x" + Integer.toString(i + 4000, 26).replaceAll("[0-9]", "q"));
    }
  }

  @Test
  void a_decision_stays_though_its_recommendation_is_left_out_or_loses_its_number() {
    UUID number = new UUID(8, 0x11);
    ReportContent decided =
        aReport(it -> {})
            .content()
            .decided(
                number,
                new EmployerDecision(
                    EmployerDecision.Outcome.DECLINED, LocalDate.of(2028, 2, 1), null));

    assertThat(
            aReport(it -> it.putArray("recommendations"))
                .content()
                .keepingDecisionsOf(decided)
                .recommendations())
        .isEqualTo(decided.recommendations());
    assertThat(
            aReport(
                    it ->
                        in(it, "recommendations", 0)
                            .put("id", new UUID(9, 9).toString())
                            .put("how", "New"))
                .content()
                .keepingDecisionsOf(decided)
                .recommendations())
        .singleElement()
        .matches(it -> it.id().equals(number) && it.decision() != null && "New".equals(it.how()));
  }

  @Test
  void without_a_plan_all_is_unplanned() {
    assertThat(compare(aReport(it -> {}), List.of()).unplanned()).hasSize(4);
  }

  @Test
  void recommendations_are_held_against_the_next_plan() {
    AnnualReport report = aReport(it -> {});
    UUID recommendation = report.content().recommendations().getFirst().id();

    assertThat(outcome(report, List.of())).isEqualTo(FollowUp.Outcome.NO_NEXT_PLAN);
    assertThat(outcome(report, List.of(aPlan()))).isEqualTo(FollowUp.Outcome.NOT_IN_NEXT_PLAN);
    assertThat(
            outcome(
                report,
                List.of(
                    aPlan(
                        it ->
                            measure(it, 0)
                                .put("answersRecommendation", recommendation.toString())))))
        .isEqualTo(FollowUp.Outcome.IN_NEXT_PLAN);
    assertThat(
            outcome(
                report,
                List.of(
                    aPlan(it -> measure(it, 1).put("description", "Screen the loudest machines")))))
        .isEqualTo(FollowUp.Outcome.IN_NEXT_PLAN);
    assertThat(
            outcome(
                aReport(
                    it ->
                        in(it, "recommendations", 0)
                            .putObject("decision")
                            .put("outcome", "DECLINED")
                            .put("on", "2028-02-01")),
                List.of(aPlan())))
        .isEqualTo(FollowUp.Outcome.DECLINED);
  }

  private static boolean unmatched(String field, String value) {
    Comparison comparison =
        compare(aPlan(), it -> activity(it, 1).put(field, value).put("description", "Other words"));
    return !comparison.unplanned().isEmpty();
  }

  private static FollowUp.Outcome outcome(AnnualReport report, List<Plan> next) {
    return CompareReport.followUp(report, next, RULES).getFirst().outcome();
  }

  private static ObjectNode activity(ObjectNode body, int place) {
    return in(body, "activities", place);
  }

  private static PlannedRow row(Comparison comparison, int place) {
    return comparison.measures().get(place);
  }

  private static Comparison compare(Plan plan, Consumer<ObjectNode> change) {
    return compare(aReport(change), List.of(plan));
  }

  private static Comparison compare(AnnualReport report, List<Plan> plans) {
    return CompareReport.with(report, plans, report.lastDay(), RULES);
  }
}
