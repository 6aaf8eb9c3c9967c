package no.bht.employerregistry.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.bht.employerregistry.healthcheck.domain.GroupExamination;
import no.bht.employerregistry.healthcheck.domain.GroupExposure;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says beside its measures. Every part may be missing: what is, the completeness report
 * tells.
 *
 * @param units establishments, departments or sections it covers; empty = not said
 * @param providerContact responsible contact at the provider; a function, not a name
 * @param employerContact responsible in the establishment; a function, not a name
 * @param making how leader, verneombud, AMU and provider made it together
 * @param decidedOn the day the employer decided it
 * @param independence how the provider's free and independent position is kept (aml. § 3-3)
 * @param exposures of groups of employees, never of one
 * @param examinationInformation how employees are told of purpose and result
 * @param contactRoute how employees, verneombud and AMU reach the provider and are answered
 * @param annualReportReview how the annual report is reviewed and made known
 */
public record PlanContent(
    List<String> units,
    List<RiskCondition> riskConditions,
    @Nullable String providerContact,
    @Nullable String employerContact,
    List<Participation> participation,
    @Nullable String making,
    @Nullable Committee committee,
    @Nullable LocalDate decidedOn,
    @Nullable String independence,
    List<AreaReason> areasWithoutMeasures,
    List<GroupExposure> exposures,
    List<GroupExamination> examinations,
    @Nullable String examinationInformation,
    @Nullable String contactRoute,
    List<Meeting> meetings,
    @Nullable LocalDate annualReportDueOn,
    @Nullable String annualReportReview,
    @Nullable String otherMatters) {

  /** Absent lists are empty. */
  public PlanContent {
    units = orEmpty(units);
    riskConditions = orEmpty(riskConditions);
    participation = orEmpty(participation);
    areasWithoutMeasures = orEmpty(areasWithoutMeasures);
    exposures = orEmpty(exposures);
    examinations = orEmpty(examinations);
    meetings = orEmpty(meetings);
  }

  /** What may stand in the plan of a later period too: no days, nothing that was done. */
  public PlanContent forLaterPeriod() {
    return new PlanContent(
        units,
        riskConditions,
        providerContact,
        employerContact,
        List.of(),
        null,
        committee == null ? null : committee.withoutDays(),
        null,
        independence,
        areasWithoutMeasures,
        exposures,
        examinations.stream().map(PlanContent::notDone).toList(),
        examinationInformation,
        contactRoute,
        List.of(),
        null,
        annualReportReview,
        otherMatters);
  }

  /** Its free texts, which plans made from one template have in common. */
  Stream<String> texts() {
    return Stream.concat(
            riskConditions.stream().map(RiskCondition::description),
            Stream.concat(
                areasWithoutMeasures.stream().map(AreaReason::reason),
                Stream.of(
                    orEmpty(making),
                    orEmpty(independence),
                    orEmpty(examinationInformation),
                    orEmpty(contactRoute),
                    orEmpty(annualReportReview),
                    orEmpty(otherMatters))))
        .filter(text -> !text.isEmpty());
  }

  private static GroupExamination notDone(GroupExamination of) {
    return new GroupExamination(of.group(), of.examination(), of.planned(), false, of.competence());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
