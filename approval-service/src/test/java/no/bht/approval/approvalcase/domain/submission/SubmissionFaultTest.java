package no.bht.approval.approvalcase.domain.submission;

import static no.bht.approval.fixture.Submissions.aSubmission;
import static no.bht.approval.fixture.Submissions.during;
import static no.bht.approval.fixture.Submissions.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionFaultTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void health_checks_lifestyle_and_treatment_are_additional_services_or_nothing(
      ServiceNature nature) {
    assertThat(faultsOf(nature, LegalClass.HEALTH_SURVEILLANCE))
        .containsExactly(
            new SubmissionFault(
                "/services/0/legalClass", SubmissionFault.Kind.SERVICE_MUST_BE_ADDITIONAL));
    assertThat(faultsOf(nature, LegalClass.ADDITIONAL)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void any_other_service_may_be_anything(LegalClass legalClass) {
    assertThat(faultsOf(ServiceNature.OTHER, legalClass)).isEmpty();
  }

  @Test
  void the_one_who_answers_for_an_area_stands_in_the_list() {
    assertThat(faultsOfOpening(4)).isEmpty();
    assertThat(faultsOfOpening(5))
        .containsExactly(
            new SubmissionFault(
                "/openings/0/responsible", SubmissionFault.Kind.RESPONSIBLE_UNKNOWN));
    assertThat(faultsOfOpening(0)).hasSize(1);
  }

  @Test
  void a_position_does_not_end_before_it_begins() {
    assertThat(new Staffing(List.of(during(member(1, 60), DAY, DAY))).faults()).isEmpty();
    assertThat(new Staffing(List.of(during(member(1, 60), DAY, DAY.minusDays(1)))).faults())
        .containsExactly(new StaffingFault(0, StaffingFault.Kind.PERIOD_REVERSED));
  }

  @Test
  void both_ends_of_a_position_count() {
    Staffing staffing = new Staffing(List.of(during(member(1, 60), DAY, DAY.plusDays(9))));

    assertThat(staffing.on(DAY.minusDays(1)).totalPercentage()).isZero();
    assertThat(staffing.on(DAY).totalPercentage()).isEqualTo(60);
    assertThat(staffing.on(DAY.plusDays(9)).totalPercentage()).isEqualTo(60);
    assertThat(staffing.on(DAY.plusDays(10)).totalPercentage()).isZero();
    assertThat(staffing.changesAfter(DAY.minusDays(1))).containsExactly(DAY, DAY.plusDays(10));
  }

  private static List<SubmissionFault> faultsOf(ServiceNature nature, LegalClass legalClass) {
    return aSubmission()
        .withServices(new ServiceOffer("Service", legalClass, nature, Set.of()))
        .build()
        .faults();
  }

  private static List<SubmissionFault> faultsOfOpening(int responsible) {
    return aSubmission()
        .describedAs(
            new Description(
                null,
                List.of(new AreaOpening(CompetenceArea.ERGONOMICS, DAY, responsible, null)),
                List.of(),
                List.of()))
        .build()
        .faults();
  }
}
