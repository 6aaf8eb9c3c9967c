package no.bht.approval.approvalcase.domain.requirement;

import static no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement.ADDITIONAL_SERVICES_APART;
import static no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement.ASSISTANCE_BY_LAW;
import static no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement.DOCTOR_FOR_OCCUPATIONAL_MEDICINE;
import static no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement.FIVE_COMPETENCE_AREAS;
import static no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement.FORMAL_EDUCATION;
import static no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement.MANDATORY_TRAINING;
import static no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement.QUALITY_SYSTEM_FOR_ASSISTANCE;
import static no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement.SEPARATE_BUSINESS_AREAS;
import static no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement.THIRTY_PER_CENT_IN_EVERY_FIELD;
import static no.bht.approval.approvalcase.domain.requirement.ApprovalRequirement.THREE_FULL_TIME_EQUIVALENTS;
import static no.bht.approval.approvalcase.domain.requirement.MachineResult.MET;
import static no.bht.approval.approvalcase.domain.requirement.MachineResult.NEEDS_JUDGEMENT;
import static no.bht.approval.approvalcase.domain.requirement.MachineResult.NOT_MET;
import static no.bht.approval.approvalcase.domain.submission.CompetenceArea.OCCUPATIONAL_MEDICINE;
import static no.bht.approval.fixture.Submissions.aSubmission;
import static no.bht.approval.fixture.Submissions.during;
import static no.bht.approval.fixture.Submissions.member;
import static no.bht.approval.fixture.Submissions.members;
import static no.bht.approval.fixture.Submissions.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.bht.approval.approvalcase.domain.submission.Competence;
import no.bht.approval.approvalcase.domain.submission.CompetenceArea;
import no.bht.approval.approvalcase.domain.submission.CooperationAgreement;
import no.bht.approval.approvalcase.domain.submission.Description;
import no.bht.approval.approvalcase.domain.submission.EducationLevel;
import no.bht.approval.approvalcase.domain.submission.LargerEnterprise;
import no.bht.approval.approvalcase.domain.submission.LegalClass;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.approval.approvalcase.domain.submission.Statement;
import no.bht.approval.fixture.Rules;
import no.bht.approval.fixture.Submissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApprovalRequirementTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

  @Test
  void staff_of_exactly_300_per_cent_is_enough() {
    assertThat(resultOf(THREE_FULL_TIME_EQUIVALENTS, aSubmission().withPositions(100, 100, 100)))
        .isEqualTo(MET);
  }

  @Test
  void staff_of_299_per_cent_is_too_little() {
    assertThat(resultOf(THREE_FULL_TIME_EQUIVALENTS, aSubmission().withPositions(100, 100, 99)))
        .isEqualTo(NOT_MET);
  }

  @Test
  void staff_of_301_per_cent_is_enough() {
    assertThat(resultOf(THREE_FULL_TIME_EQUIVALENTS, aSubmission().withPositions(100, 100, 100, 1)))
        .isEqualTo(MET);
  }

  @ParameterizedTest
  @CsvSource({"29, NOT_MET", "30, MET", "31, MET"})
  void each_field_needs_30_per_cent_by_itself(int share, MachineResult expected) {
    for (int place = 0; place < 4; place++) {
      assertThat(resultOf(THIRTY_PER_CENT_IN_EVERY_FIELD, withShareAt(place, share)))
          .as("the field of person %d", place)
          .isEqualTo(expected);
    }
  }

  @Test
  void a_field_may_be_covered_by_several_together() {
    List<StaffMember> staff = new ArrayList<>(members(100, 100, 100, 40));
    staff.set(0, member(0, 100, new Competence(OCCUPATIONAL_MEDICINE, 15)));
    staff.add(member(9, 20, new Competence(OCCUPATIONAL_MEDICINE, 15)));
    assertThat(resultOf(THIRTY_PER_CENT_IN_EVERY_FIELD, withStaff(staff))).isEqualTo(MET);
  }

  @Test
  void systematic_hse_work_needs_competence_and_no_share() {
    assertThat(resultOf(FIVE_COMPETENCE_AREAS, aSubmission())).isEqualTo(MET);
    assertThat(resultOf(THIRTY_PER_CENT_IN_EVERY_FIELD, aSubmission())).isEqualTo(MET);
  }

  @ParameterizedTest
  @EnumSource
  void none_of_the_five_areas_may_be_missing(CompetenceArea missing) {
    List<StaffMember> staff =
        members(100, 100, 100, 40).stream()
            .map(
                person ->
                    new StaffMember(
                        person.person(),
                        person.profession(),
                        person.authorisedDoctor(),
                        person.education(),
                        person.positionPercentage(),
                        person.relation(),
                        person.competences().stream()
                            .filter(competence -> competence.area() != missing)
                            .toList(),
                        null,
                        null,
                        null))
            .toList();
    assertThat(resultOf(FIVE_COMPETENCE_AREAS, withStaff(staff))).isEqualTo(NOT_MET);
  }

  @Test
  void occupational_medicine_is_covered_by_an_authorised_doctor() {
    assertThat(resultOf(DOCTOR_FOR_OCCUPATIONAL_MEDICINE, aSubmission())).isEqualTo(MET);
    assertThat(
            resultOf(
                DOCTOR_FOR_OCCUPATIONAL_MEDICINE,
                aSubmission().withStaff(member(1, 100, new Competence(OCCUPATIONAL_MEDICINE, 30)))))
        .isEqualTo(NOT_MET);
    assertThat(
            resultOf(
                DOCTOR_FOR_OCCUPATIONAL_MEDICINE,
                aSubmission().withStaff(member(0, 100, new Competence(OCCUPATIONAL_MEDICINE, 0)))))
        .isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({"VOCATIONAL_COLLEGE, NEEDS_JUDGEMENT", "BACHELOR, MET", "MASTER, MET"})
  void education_below_university_college_is_judged(EducationLevel level, MachineResult expected) {
    StaffMember person = members(100).getFirst();
    StaffMember educated =
        new StaffMember(
            person.person(),
            person.profession(),
            true,
            level,
            100,
            person.relation(),
            person.competences(),
            null,
            null,
            null);
    assertThat(resultOf(FORMAL_EDUCATION, aSubmission().withStaff(educated))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPLETE, MET",
    "PARTLY, NEEDS_JUDGEMENT",
    "NONE, NEEDS_JUDGEMENT",
    "UNKNOWN, NEEDS_JUDGEMENT"
  })
  void training_that_is_not_complete_may_have_an_equivalent(
      TrainingStatus.Coverage coverage, MachineResult expected) {
    Grounds grounds =
        new Grounds(aSubmission().build(), Set.of(), new TrainingStatus(coverage, 9, 8), DAY);
    assertThat(MANDATORY_TRAINING.assess(grounds, Rules.inForce().limits()).result())
        .isEqualTo(expected);
  }

  @Test
  void additional_services_are_judged_where_there_are_any() {
    assertThat(resultOf(ADDITIONAL_SERVICES_APART, aSubmission())).isEqualTo(MET);
    assertThat(
            resultOf(
                ADDITIONAL_SERVICES_APART,
                aSubmission().withServices(offer("Check", LegalClass.ADDITIONAL))))
        .isEqualTo(NEEDS_JUDGEMENT);
  }

  @Test
  void missing_letters_of_the_assistance_are_named() {
    assertThat(assess(ASSISTANCE_BY_LAW, aSubmission()).evidence().getFirst())
        .contains("B, C, D, E, F, G, H");
  }

  @ParameterizedTest
  @EnumSource
  void every_assessment_has_evidence(ApprovalRequirement requirement) {
    assertThat(assess(requirement, aSubmission()).evidence()).isNotEmpty();
  }

  @Test
  void only_those_who_hold_their_position_on_the_day_are_counted() {
    List<StaffMember> staff = new ArrayList<>(members(100, 100, 100));
    staff.set(2, during(staff.get(2), null, DAY));
    assertThat(resultOf(THREE_FULL_TIME_EQUIVALENTS, withStaff(staff))).isEqualTo(MET);
    staff.set(2, during(staff.get(2), null, DAY.minusDays(1)));
    assertThat(resultOf(THREE_FULL_TIME_EQUIVALENTS, withStaff(staff))).isEqualTo(NOT_MET);
    staff.set(2, during(staff.get(2), DAY.plusDays(1), null));
    assertThat(resultOf(THREE_FULL_TIME_EQUIVALENTS, withStaff(staff))).isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({"99, false", "100, true", "199, true", "200, false"})
  void two_full_time_equivalents_with_cooperation_are_a_hint_and_no_rule(int rest, boolean hint) {
    Submissions submission =
        aSubmission()
            .withPositions(100, (rest + 1) / 2, rest / 2)
            .describedAs(
                new Description(
                    null,
                    List.of(),
                    List.of(),
                    List.of(
                        new CooperationAgreement(
                            "University hospital",
                            null,
                            List.of(OCCUPATIONAL_MEDICINE),
                            null,
                            DAY))));
    MachineAssessment assessment = assess(THREE_FULL_TIME_EQUIVALENTS, submission);

    assertThat(assessment.result()).isEqualTo(rest < 200 ? NOT_MET : MET);
    assertThat(assessment.evidence().toString().contains("Older practice")).isEqualTo(hint);
  }

  @Test
  void a_part_of_a_larger_enterprise_is_judged_and_others_are_not() {
    assertThat(resultOf(SEPARATE_BUSINESS_AREAS, aSubmission())).isEqualTo(MET);
    assertThat(
            resultOf(
                SEPARATE_BUSINESS_AREAS,
                aSubmission()
                    .describedAs(
                        new Description(
                            new LargerEnterprise("Clinic", LargerEnterprise.Kind.CLINIC),
                            List.of(),
                            List.of(),
                            List.of()))))
        .isEqualTo(NEEDS_JUDGEMENT);
  }

  @Test
  void every_part_of_the_quality_system_is_looked_for() {
    assertThat(
            assess(
                    QUALITY_SYSTEM_FOR_ASSISTANCE,
                    aSubmission()
                        .describedAs(
                            new Description(
                                null,
                                List.of(),
                                List.of(new Statement(Statement.Kind.REVISION_ROUTINE, "Yearly.")),
                                List.of())))
                .evidence())
        .contains(
            "Statement on REVISION_ROUTINE given",
            "No statement on METHODS given",
            "No document of kind QUALITY_SYSTEM attached");
  }

  private static Submissions withShareAt(int place, int share) {
    List<StaffMember> staff = new ArrayList<>(members(100, 100, 100, 40));
    CompetenceArea area = staff.get(place).competences().getFirst().area();
    staff.set(place, member(place, 100, new Competence(area, share)));
    return withStaff(staff);
  }

  private static Submissions withStaff(List<StaffMember> staff) {
    return aSubmission().withStaff(staff.toArray(StaffMember[]::new));
  }

  private static MachineResult resultOf(ApprovalRequirement requirement, Submissions submission) {
    return assess(requirement, submission).result();
  }

  private static MachineAssessment assess(ApprovalRequirement requirement, Submissions submission) {
    return requirement.assess(
        new Grounds(submission.build(), Set.of(), TrainingStatus.UNKNOWN, DAY),
        Rules.inForce().limits());
  }
}
