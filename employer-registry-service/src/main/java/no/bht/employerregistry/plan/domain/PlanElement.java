package no.bht.employerregistry.plan.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The content elements of the guide to the plan, in its order; {@link #line} is the number there.
 * Each is judged by one rule.
 */
public enum PlanElement {
  UNITS(1, ScopeRules::units),
  PERIOD(2, ScopeRules::period),
  TRIGGER_RISKS(3, ScopeRules::triggerRisks),
  OWN_RISKS(4, ScopeRules::ownRisks),
  PROVIDER_CONTACT(5, MakingRules::providerContact),
  EMPLOYER_CONTACT(6, MakingRules::employerContact),
  MADE_TOGETHER(7, MakingRules::madeTogether),
  COMMITTEE_BEFORE_DECISION(8, MakingRules::committeeBeforeDecision),
  INDEPENDENCE(9, MakingRules::independence),
  AREA_A(10, AreaRules::mapping),
  AREA_B(11, AreaRules::prevention),
  AREA_C(12, AreaRules.plain(AssistanceArea.C)),
  AREA_D(13, AreaRules.plain(AssistanceArea.D)),
  AREA_E(14, AreaRules::health),
  AREA_F(15, AreaRules.plain(AssistanceArea.F)),
  AREA_G(16, AreaRules.plain(AssistanceArea.G)),
  AREA_H(17, AreaRules::contactRoute),
  CONCRETE_ACTION(18, MeasureRules::concrete),
  MEASURE_UNIT(19, MeasureRules::unit),
  MEASURE_TIME(20, MeasureRules::time),
  MEASURE_STATUS(21, MeasureRules::status),
  MEASURE_RESPONSIBLE(22, MeasureRules::responsible),
  MEASURE_PROVIDER_RESPONSIBLE(23, MeasureRules::providerResponsible),
  MEASURE_COMPETENCE(24, MeasureRules::competence),
  MEASURE_MODE(25, MeasureRules::mode),
  SYSTEMATIC_CONTACT(26, CooperationRules::contact),
  COMMITTEE_DUTY(27, CooperationRules::committeeDuty),
  COMMITTEE_MEETINGS(28, CooperationRules::committeeMeetings),
  ANNUAL_REPORT_DUE(29, CooperationRules::annualReportDue),
  ANNUAL_REPORT_REVIEW(30, CooperationRules::annualReportReview),
  OTHER_MATTERS(31, CooperationRules::otherMatters),
  ADJUSTED(32, UpkeepRules::adjusted),
  UPDATED_ON_CHANGE(33, UpkeepRules::updatedOnChange),
  EVIDENCE(34, UpkeepRules::evidence);

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<PlanView, Judged> rule;

  private final int line;

  PlanElement(int line, Function<PlanView, Judged> rule) {
    this.line = line;
    this.rule = rule;
  }

  /** Number in the guide, 1 to 34. */
  public int line() {
    return line;
  }

  public Judged judge(PlanView plan) {
    return rule.apply(plan);
  }

  /** Every element with its judgement, in the guide's order. */
  public static Map<PlanElement, Judged> judgeAll(PlanView plan) {
    Map<PlanElement, Judged> judged = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(element -> judged.put(element, element.judge(plan)));
    return judged;
  }
}
