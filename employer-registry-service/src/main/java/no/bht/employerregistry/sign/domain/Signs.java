package no.bht.employerregistry.sign.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every sign, looked for. */
public final class Signs {
  private static final List<PlanSign> IN_PLANS =
      List.of(
          new NoConcreteActivity(),
          new OnlyMeetings(),
          new MissingAreas(),
          new RiskWithoutMeasure(),
          new TemplatePlan(),
          new NotMadeTogether(),
          new StalePlan(),
          new OnlyHealthChecksPlanned(),
          new AdditionalServicesPlanned(),
          new NoVisitPlanned(),
          new CheckAgainstExposure());
  private static final List<ReportSign> IN_REPORTS =
      List.of(
          new ReportAlmostEmpty(),
          new ReportCopiesPlan(),
          new PlannedNotDelivered(),
          new OnlyHealthChecksReported(),
          new AdditionalServicesReported(),
          new NoVisitReported(),
          new RepeatedRecommendation());

  private Signs() {}

  public static Assessment of(PlanEvidence evidence, Thresholds thresholds) {
    return assessment(
        IN_PLANS.stream()
            .filter(sign -> sign.canSay(evidence))
            .flatMap(sign -> finding(sign.code(), sign.in(evidence, thresholds))),
        IN_PLANS.stream().filter(sign -> !sign.canSay(evidence)).map(PlanSign::code));
  }

  public static Assessment of(ReportEvidence evidence, Thresholds thresholds) {
    return assessment(
        IN_REPORTS.stream()
            .filter(sign -> sign.canSay(evidence))
            .flatMap(sign -> finding(sign.code(), sign.in(evidence, thresholds))),
        IN_REPORTS.stream().filter(sign -> !sign.canSay(evidence)).map(ReportSign::code));
  }

  private static Assessment assessment(Stream<Finding> findings, Stream<SignCode> notAssessed) {
    return new Assessment(
        findings.sorted(Comparator.comparing(Finding::code)).toList(), notAssessed.toList());
  }

  private static Stream<Finding> finding(SignCode code, Optional<Map<String, Object>> facts) {
    return facts.stream().map(found -> new Finding(code, found));
  }
}
