package no.bht.approval.staffwarning;

import static no.bht.approval.fixture.Submissions.members;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.bht.approval.approvalcase.domain.submission.EmploymentRelation;
import no.bht.approval.approvalcase.domain.submission.StaffMember;
import no.bht.approval.approvalcase.domain.submission.Staffing;
import no.bht.approval.staffwarning.StaffWarnings.HiredInWarning;
import no.bht.approval.staffwarning.StaffWarnings.HiredInWarning.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiredInPracticeTest {
  private final HiredInPractice practice = new HiredInPractice(2, 50, 30, 30);

  @ParameterizedTest
  @CsvSource({"99, true", "100, true", "101, false"})
  void the_main_share_is_more_than_half(int permanent, boolean warned) {
    List<StaffMember> staff = new ArrayList<>(members(100, 100, 99, 1));
    List<StaffMember> chosen =
        permanent == 101
            ? List.of(staff.get(0), hired(staff.get(1)), staff.get(3))
            : List.of(permanent == 100 ? staff.get(0) : staff.get(2), hired(staff.get(1)));

    assertThat(kinds(chosen).contains(Kind.MAIN_SHARE_NOT_PERMANENT)).isEqualTo(warned);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, false", "3, true"})
  void at_most_two_fields_are_covered_by_hired_in_staff_only(int hired, boolean warned) {
    List<StaffMember> staff = new ArrayList<>(members(100, 100, 100, 100));
    for (int i = 0; i < hired; i++) {
      staff.set(i, hired(staff.get(i)));
    }

    assertThat(kinds(staff).contains(Kind.FIELDS_BY_HIRED_IN)).isEqualTo(warned);
  }

  @ParameterizedTest
  @CsvSource({"29, true", "30, false", "31, false"})
  void one_who_is_hired_in_has_a_least_position(int percentage, boolean warned) {
    List<StaffMember> staff = new ArrayList<>(members(100, 100, percentage));
    staff.set(2, hired(staff.get(2)));

    assertThat(kinds(staff).contains(Kind.POSITION_TOO_SMALL)).isEqualTo(warned);
  }

  private List<Kind> kinds(List<StaffMember> staff) {
    return practice.warningsOf(new Staffing(staff)).stream().map(HiredInWarning::kind).toList();
  }

  private static StaffMember hired(StaffMember member) {
    return new StaffMember(
        member.person(),
        member.profession(),
        member.authorisedDoctor(),
        member.education(),
        member.positionPercentage(),
        EmploymentRelation.HIRED_IN,
        member.competences(),
        member.from(),
        member.to(),
        member.branch());
  }
}
