package no.bht.employerregistry.plan.domain;

import static no.bht.employerregistry.plan.domain.PlanFixture.FROM;
import static no.bht.employerregistry.plan.domain.PlanFixture.aPlan;
import static no.bht.employerregistry.plan.domain.PlanFixture.in;
import static no.bht.employerregistry.plan.domain.PlanFixture.measure;
import static no.bht.employerregistry.plan.domain.PlanFixture.on;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bht.employerregistry.codetext.CodeTexts;
import no.bht.employerregistry.committee.domain.CommitteeThreshold.Need;
import no.bht.employerregistry.plan.domain.Judged.Reason;
import no.bht.employerregistry.plan.domain.Judged.Status;
import no.bht.platform.testing.StateTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanElementTest {
  @Test
  void a_whole_plan_lacks_nothing() {
    Map<PlanElement, Judged> judged =
        PlanElement.judgeAll(on(aPlan(), FROM, ChangeReason.ESTABLISHMENT_CHANGED));

    assertThat(judged).hasSize(34);
    assertThat(judged.values().stream().map(Judged::status).distinct())
        .containsExactlyInAnyOrder(Status.PRESENT, Status.NOT_APPLICABLE);
    assertThat(judged.get(PlanElement.AREA_C))
        .isEqualTo(new Judged(Status.NOT_APPLICABLE, Reason.REASON_GIVEN, List.of()));
    assertThat(
            judged.entrySet().stream()
                .filter(each -> each.getValue().status() == Status.NOT_APPLICABLE)
                .map(Map.Entry::getKey))
        .containsExactly(PlanElement.AREA_C);
  }

  @Test
  void an_empty_plan_lacks_all_that_can_lack() {
    Plan empty = aPlan(ObjectNode::removeAll);
    Map<PlanElement, Judged> judged = PlanElement.judgeAll(on(empty, empty.periodTo().plusDays(1)));

    assertThat(
            judged.entrySet().stream()
                .filter(each -> each.getValue().status() != Status.MISSING)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            PlanElement.OTHER_MATTERS,
            PlanElement.UPDATED_ON_CHANGE,
            PlanElement.PERIOD,
            PlanElement.ADJUSTED);
  }

  @ParameterizedTest
  @EnumSource(PlanElement.class)
  void every_element_has_a_text_in_three_languages(PlanElement element) {
    CodeTexts.Text text = CodeTexts.of("plan-element." + element.line());

    assertThat(Stream.of(text.nb(), text.nn(), text.en())).noneMatch(String::isBlank);
  }

  @Test
  void lines_are_those_of_the_guide() {
    assertThat(Arrays.stream(PlanElement.values()).map(PlanElement::line))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 34).boxed().toList());
  }

  static Stream<Arguments> lacking() {
    return Stream.of(
        lack(PlanElement.UNITS, Reason.NOT_STATED, it -> it.remove("units")),
        lack(
            PlanElement.UNITS,
            Reason.UNITS_WITHOUT_MEASURE,
            it -> it.withArray("units").add("Store")),
        lack(
            PlanElement.TRIGGER_RISKS,
            Reason.NOT_STATED,
            it -> in(it, "riskConditions", 0).put("origin", "ESTABLISHMENT")),
        lack(
            PlanElement.OWN_RISKS,
            Reason.NOT_STATED,
            it -> in(it, "riskConditions", 1).put("origin", "INDUSTRY")),
        lack(
            PlanElement.OWN_RISKS,
            Reason.UNITS_NOT_TOLD_APART,
            it -> in(it, "riskConditions", 1).remove("units")),
        lack(PlanElement.PROVIDER_CONTACT, Reason.NOT_STATED, it -> it.remove("providerContact")),
        lack(PlanElement.EMPLOYER_CONTACT, Reason.NOT_STATED, it -> it.remove("employerContact")),
        lack(
            PlanElement.MADE_TOGETHER,
            Reason.DID_NOT_TAKE_PART,
            it -> in(it, "participation", 2).put("part", "DID_NOT")),
        lack(
            PlanElement.MADE_TOGETHER,
            Reason.DID_NOT_TAKE_PART,
            it -> in(it, "participation", 3).put("part", "NONE_HERE")),
        lack(
            PlanElement.COMMITTEE_BEFORE_DECISION, Reason.NOT_STATED, it -> it.remove("committee")),
        lack(
            PlanElement.COMMITTEE_BEFORE_DECISION,
            Reason.DAYS_NOT_STATED,
            it -> it.remove("decidedOn")),
        lack(
            PlanElement.COMMITTEE_BEFORE_DECISION,
            Reason.HANDLED_AFTER_DECISION,
            it -> it.put("decidedOn", "2026-10-31")),
        lack(PlanElement.INDEPENDENCE, Reason.NOT_STATED, it -> it.remove("independence")),
        lack(
            PlanElement.AREA_A,
            Reason.NOT_SPLIT_BY_WORK_ENVIRONMENT_AREA,
            it -> measure(it, 0).remove("workEnvironmentAreas")),
        lack(
            PlanElement.AREA_A,
            Reason.NEITHER_MEASURE_NOR_REASON,
            it -> it.withArray("measures").remove(0)),
        lack(
            PlanElement.AREA_B,
            Reason.RELEVANT_AREAS_WITHOUT_PREVENTION,
            it -> measure(it, 1).putArray("workEnvironmentAreas").add("PHYSICAL")),
        lack(
            PlanElement.AREA_C,
            Reason.NEITHER_MEASURE_NOR_REASON,
            it -> it.remove("areasWithoutMeasures")),
        lack(
            PlanElement.AREA_D,
            Reason.NEITHER_MEASURE_NOR_REASON,
            it -> it.withArray("measures").remove(2)),
        lack(
            PlanElement.AREA_E,
            Reason.EXAMINATIONS_NOT_PLANNED,
            it -> in(it, "examinations", 0).put("planned", false)),
        lack(PlanElement.AREA_E, Reason.GROUND_NOT_STATED, it -> measure(it, 3).remove("ground")),
        lack(
            PlanElement.AREA_E,
            Reason.COMPETENCE_NOT_STATED,
            it -> in(it, "examinations", 0).remove("competence")),
        lack(
            PlanElement.AREA_E,
            Reason.INFORMATION_NOT_STATED,
            it -> it.remove("examinationInformation")),
        lack(
            PlanElement.AREA_E,
            Reason.EXPOSURE_NOT_ASSESSED,
            it -> in(it, "exposures", 0).put("answer", "NOT_ASSESSED")),
        lack(
            PlanElement.AREA_F,
            Reason.NEITHER_MEASURE_NOR_REASON,
            it -> it.withArray("measures").remove(4)),
        lack(
            PlanElement.AREA_G,
            Reason.NEITHER_MEASURE_NOR_REASON,
            it -> it.withArray("measures").remove(5)),
        lack(
            PlanElement.AREA_H,
            Reason.NEITHER_MEASURE_NOR_REASON,
            it -> {
              it.remove("contactRoute");
              it.withArray("measures").remove(6);
            }),
        lack(
            PlanElement.CONCRETE_ACTION,
            Reason.MEASURES_LACK_IT,
            it -> measure(it, 0).put("description", "Ergonomics")),
        lack(PlanElement.CONCRETE_ACTION, Reason.NO_MEASURE, it -> it.putArray("measures")),
        lack(
            PlanElement.MEASURE_UNIT, Reason.MEASURES_LACK_IT, it -> measure(it, 0).remove("unit")),
        lack(
            PlanElement.MEASURE_TIME,
            Reason.MEASURES_LACK_IT,
            it -> measure(it, 0).remove("dueOn")),
        lack(
            PlanElement.MEASURE_TIME,
            Reason.MEASURES_LACK_IT,
            it -> measure(it, 0).put("dueOn", "2028-01-01")),
        lack(PlanElement.MEASURE_STATUS, Reason.NO_MEASURE, it -> it.putArray("measures")),
        lack(
            PlanElement.MEASURE_RESPONSIBLE,
            Reason.MEASURES_LACK_IT,
            it -> measure(it, 0).remove("responsible")),
        lack(
            PlanElement.MEASURE_PROVIDER_RESPONSIBLE,
            Reason.MEASURES_LACK_IT,
            it -> measure(it, 0).remove("providerResponsible")),
        lack(
            PlanElement.MEASURE_COMPETENCE,
            Reason.MEASURES_LACK_IT,
            it -> measure(it, 0).remove("competence")),
        lack(
            PlanElement.MEASURE_MODE, Reason.MEASURES_LACK_IT, it -> measure(it, 0).remove("mode")),
        lack(PlanElement.SYSTEMATIC_CONTACT, Reason.NOT_STATED, it -> it.remove("meetings")),
        lack(
            PlanElement.SYSTEMATIC_CONTACT,
            Reason.NOT_STATED,
            it -> in(it, "meetings", 0).put("on", "2026-12-31")),
        lack(
            PlanElement.COMMITTEE_MEETINGS,
            Reason.DAYS_NOT_STATED,
            it -> it.withObject("committee").putArray("meetings").add("2028-01-01")),
        lack(
            PlanElement.COMMITTEE_DUTY,
            Reason.PROVIDER_NOT_REPRESENTED,
            it -> it.withObject("committee").put("providerRepresented", false)),
        lack(
            PlanElement.COMMITTEE_MEETINGS,
            Reason.DAYS_NOT_STATED,
            it -> it.withObject("committee").remove("meetings")),
        lack(
            PlanElement.ANNUAL_REPORT_DUE, Reason.NOT_STATED, it -> it.remove("annualReportDueOn")),
        lack(
            PlanElement.ANNUAL_REPORT_REVIEW,
            Reason.NOT_STATED,
            it -> it.remove("annualReportReview")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("lacking")
  void what_is_taken_away_is_missing_and_the_reason_is_said(
      PlanElement element, Reason reason, Consumer<ObjectNode> change) {
    Judged judged = element.judge(on(aPlan(change), FROM));

    assertThat(judged.status()).isEqualTo(Status.MISSING);
    assertThat(judged.reason()).isEqualTo(reason);
  }

  @Test
  void without_a_committee_its_elements_are_not_applicable() {
    Plan plan = aPlan(it -> it.putObject("committee").put("required", false).put("exists", false));

    for (PlanElement element :
        List.of(PlanElement.COMMITTEE_BEFORE_DECISION, PlanElement.COMMITTEE_MEETINGS)) {
      assertThat(element.judge(on(plan, FROM)).reason()).isEqualTo(Reason.NO_COMMITTEE);
    }
    assertThat(PlanElement.COMMITTEE_DUTY.judge(on(plan, FROM)).status()).isEqualTo(Status.PRESENT);
  }

  @Test
  void a_committee_that_must_be_there_is_asked_for_though_the_plan_says_there_is_none() {
    Plan plan = aPlan(it -> it.putObject("committee").put("required", false).put("exists", false));

    assertThat(PlanElement.COMMITTEE_DUTY.judge(on(plan, FROM, Need.MANDATORY)).reason())
        .isEqualTo(Reason.PROVIDER_NOT_REPRESENTED);
    assertThat(PlanElement.COMMITTEE_MEETINGS.judge(on(plan, FROM, Need.MANDATORY)).reason())
        .isEqualTo(Reason.DAYS_NOT_STATED);
    assertThat(PlanElement.COMMITTEE_DUTY.judge(on(plan, FROM, Need.ON_DEMAND)).status())
        .isEqualTo(Status.PRESENT);
  }

  @Test
  void the_committee_may_deal_with_the_draft_on_the_day_of_the_decision() {
    Plan plan = aPlan(it -> it.put("decidedOn", "2026-11-01"));

    assertThat(PlanElement.COMMITTEE_BEFORE_DECISION.judge(on(plan, FROM)).status())
        .isEqualTo(Status.PRESENT);
  }

  @Test
  void three_years_are_a_period_and_a_day_more_is_none() {
    assertThat(PlanElement.PERIOD.judge(on(until(FROM.plusYears(3).minusDays(1)), FROM)).status())
        .isEqualTo(Status.PRESENT);
    assertThat(PlanElement.PERIOD.judge(on(until(FROM.plusYears(3)), FROM)).reason())
        .isEqualTo(Reason.LONGER_THAN_THREE_YEARS);
  }

  @Test
  void a_day_that_has_passed_wants_an_update_from_the_day_after() {
    LocalDate due = LocalDate.of(2027, 6, 30);
    Plan plan = aPlan();

    assertThat(PlanElement.ADJUSTED.judge(on(plan, due)).status()).isEqualTo(Status.PRESENT);
    assertThat(PlanElement.ADJUSTED.judge(on(plan, due.plusDays(1))))
        .isEqualTo(
            Judged.missing(
                Reason.DAYS_PASSED_WITHOUT_UPDATE, List.of(PlanFixture.SECOND.toString())));
  }

  @Test
  void evidence_is_asked_for_when_something_was_due() {
    Plan planned = aPlan(it -> measure(it, 0).remove("status"));
    LocalDate due = LocalDate.of(2027, 3, 31);

    assertThat(PlanElement.EVIDENCE.judge(on(planned, due)).reason())
        .isEqualTo(Reason.NOTHING_DUE_YET);
    assertThat(PlanElement.EVIDENCE.judge(on(planned, due.plusDays(1))).reason())
        .isEqualTo(Reason.NOTHING_BEGUN);
  }

  @Test
  void a_measure_goes_only_where_the_table_allows() {
    StateTables.eachPair(
        MeasureStatus.class,
        (from, to) ->
            assertThat(MeasureStatus.STEPS.allows(from, to))
                .as("%s to %s", from, to)
                .isEqualTo(
                    from == null
                        || Map.of(
                                MeasureStatus.PLANNED, Set.of("IN_PROGRESS", "COMPLETED"),
                                MeasureStatus.IN_PROGRESS, Set.of("COMPLETED", "PLANNED"),
                                MeasureStatus.COMPLETED, Set.of("IN_PROGRESS"))
                            .get(from)
                            .contains(to.name())));
  }

  @Test
  void a_copy_begins_anew_a_year_later() {
    Plan copy =
        aPlan()
            .copied(
                new UUID(9, 0),
                Stream.iterate(1L, i -> i + 1).map(i -> new UUID(9, i)),
                FROM.plusYears(1),
                FROM.plusYears(2).minusDays(1),
                FROM.plusMonths(11));

    assertThat(copy.measures()).hasSize(7);
    assertThat(copy.measures().getFirst().status()).isEqualTo(MeasureStatus.PLANNED);
    assertThat(copy.measures().getFirst().dueOn()).isEqualTo("2028-03-31");
    assertThat(copy.measures().getFirst().id()).isEqualTo(new UUID(9, 1));
    assertThat(copy.content().participation()).isEmpty();
    assertThat(copy.content().decidedOn()).isNull();
    assertThat(copy.content().riskConditions()).hasSize(2);
  }

  private static Plan until(LocalDate last) {
    Plan plan = aPlan();
    return new Plan(
        plan.id(),
        plan.employer(),
        plan.provider(),
        plan.periodFrom(),
        last,
        plan.receivedOn(),
        plan.changedOn(),
        0,
        null,
        plan.content(),
        plan.measures());
  }

  private static Arguments lack(PlanElement element, Reason reason, Consumer<ObjectNode> change) {
    return Arguments.of(element, reason, change);
  }
}
